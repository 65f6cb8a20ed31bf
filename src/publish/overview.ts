import { spread } from "../basemap/marker-layout.ts";
import { mercator } from "../basemap/mercator.ts";
import { fitCamera, toPixels, type PictureCamera } from "../basemap/picture-camera.ts";
import type { Size } from "../basemap/boxes.ts";
import { boundsOf, cutOf, type Bounds } from "../explore/bounds.ts";
import type { Place } from "../story/records/place.ts";
import { nearestFor } from "./preview/nearness.ts";
import { colourOf } from "../story/types-of.ts";
import type { Site } from "./site.ts";

interface Spot {
  x: number;
  y: number;
}

/** A story on the map of all stories. */
export interface OverviewMark {
  site: Site;
  /** Its number in the list, from 1. */
  number: number;
  /** Where its number stands: at the place round which most of its places lie. */
  at: Spot;
  /** Its places, each in the colour of what happened there first. */
  dots: readonly (Spot & { colour: string })[];
}

/** The map of all stories' places, in its own pixels. */
export interface Overview {
  size: Size;
  camera: PictureCamera;
  marks: readonly OverviewMark[];
}

const WIDTH = 560;
/** Least and greatest height, as a share of the width. */
const HEIGHT = { least: 0.46, most: 0.7 };
const ROOM = 26;
/** The whole world is as wide as the map, and never seen twice. */
const FARTHEST = Math.log2(WIDTH / 256);
/** Places nearer than this to each other count as one spot. */
const CLOSE = 24;
/** Of the map's edge, where a dot of a place would be cut in half, a dot keeps so far. */
const DOT = 8;
/** Width of a number with room for a finger, on a phone, whose screen shows the map this much smaller. */
const TARGET = 40;
const ON_A_PHONE = 0.62;

const pointsOf = ({ publication: { index } }: Site): Place[] =>
  index.story.places.filter(({ geometry }) => geometry?.type === "Point");

const frameOf = (places: readonly Place[], bounds: Bounds): Pick<Overview, "size" | "camera"> => {
  const [left, top] = mercator(bounds[0], bounds[3]);
  const [right, bottom] = mercator(bounds[2], bounds[1]);
  const share = (bottom - top) / Math.max(right - left, Number.EPSILON);
  const usual = Math.min(HEIGHT.most, Math.max(HEIGHT.least, share + (2 * ROOM) / WIDTH));
  // The world is not drawn smaller, so that places from far north to far south need the height.
  const height = Math.round(Math.max(usual * WIDTH, (bottom - top) * WIDTH + 2 * DOT));
  const size = { width: WIDTH, height };
  const maxZoom = nearestFor(places, bounds);
  const fit = { room: ROOM, minZoom: FARTHEST, maxZoom, cut: cutOf(bounds, places) };
  return { size, camera: fitCamera(bounds, size, fit) };
};

/** Within the map, and so far from its edge; half the room of a number where nothing else is said. */
const within = ({ x, y }: Spot, { width, height }: Size, edge = TARGET / 2): Spot => ({
  x: Math.min(Math.max(x, edge), width - edge),
  y: Math.min(Math.max(y, edge), height - edge),
});

const dotsOf = (site: Site, { camera, size }: Pick<Overview, "size" | "camera">) =>
  pointsOf(site).map((place) => {
    const [lon = 0, lat = 0] = place.geometry?.type === "Point" ? place.geometry.coordinates : [];
    const first = site.publication.index.events.find(({ places }) => places.includes(place));
    return { ...within(toPixels(camera, lon, lat), size, DOT), colour: colourOf(first?.type) };
  });

/** The spot with the most others close to it; the first of those that have as many. */
const densest = (spots: readonly Spot[]): Spot | undefined => {
  const near = (a: Spot): number =>
    spots.filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < CLOSE).length;
  return spots.map((spot) => ({ spot, n: near(spot) })).sort((a, b) => b.n - a.n)[0]?.spot;
};

const ROUNDS = 12;

/** Numbers moved apart where they would cover each other. Apart on a phone is apart everywhere. */
const apart = (spots: readonly Spot[], size: Size): Spot[] => {
  let moved = spots.map((spot) => within(spot, size));
  for (let round = 0; round < ROUNDS; round++)
    moved = spread(moved, TARGET / ON_A_PHONE).map((spot) => within(spot, size));
  return moved;
};

/** Where the stories of a list are on one map; `null` where none has a place to mark. */
export const overviewOf = (sites: readonly Site[]): Overview | null => {
  const places = sites.flatMap(pointsOf);
  const bounds = boundsOf(places);
  if (!bounds) return null;
  const { size, camera } = frameOf(places, bounds);
  const placed = sites.flatMap((site, i) => {
    const dots = dotsOf(site, { camera, size });
    const at = densest(dots);
    return at ? [{ site, number: i + 1, dots, at }] : [];
  });
  const spots = apart(
    placed.map(({ at }) => at),
    size,
  );
  const marks = placed.map((one, i) => ({ ...one, at: spots[i] ?? one.at }));
  return { size, camera, marks };
};

/** Paths of the map's picture from the site's root, by the scheme of the page. */
export const OVERVIEW_PICTURES = {
  light: "stories/overview-light.png",
  dark: "stories/overview-dark.png",
} as const;

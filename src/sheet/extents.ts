import type { Box, Size } from "../basemap/boxes.ts";
import { overlap } from "../basemap/boxes.ts";
import { pathOf } from "../basemap/arcs/paths.ts";
import { pixelsOf, toPixels, type PictureCamera } from "../basemap/picture-camera.ts";
import type { PlaceEntry, Scene } from "../explore/select.ts";
import { PRECISION_LEVELS } from "../story/precision.ts";
import type { Place } from "../story/records/place.ts";
import { colourOf } from "../story/types-of.ts";
import { INK } from "./colours.ts";
import type { Extent } from "./sheet.ts";

const ringsOf = (geometry: Place["geometry"]): readonly (readonly number[][])[] => {
  if (geometry?.type === "Polygon") return geometry.coordinates;
  return geometry?.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
};

const around = (points: readonly { x: number; y: number }[]): Box => {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
};

interface ExtentScene {
  camera: PictureCamera;
  size: Size;
  nameOf: (entry: PlaceEntry) => string;
}

type Shape =
  | { kind: "circle"; x: number; y: number; r: number }
  | { kind: "area"; outline: string };

interface Drawn {
  shape: Shape;
  box: Box;
}

/** The circle round a point within which its place is known; none where that is not said. */
const circleOf = ({ geometry, properties }: Place, camera: PictureCamera): Drawn | null => {
  const { radiusM } = properties.precision;
  if (geometry?.type !== "Point" || radiusM === undefined) return null;
  const [lon = 0, lat = 0] = geometry.coordinates;
  const { x, y } = toPixels(camera, lon, lat);
  const r = pixelsOf(camera, radiusM, lat);
  const box = { left: x - r, top: y - r, width: 2 * r, height: 2 * r };
  return { shape: { kind: "circle", x, y, r }, box };
};

const areaOf = ({ geometry }: Place, camera: PictureCamera): Drawn | null => {
  const rings = ringsOf(geometry).map((ring) =>
    ring.map(([lon = 0, lat = 0]) => toPixels(camera, lon, lat)),
  );
  if (rings.length === 0) return null;
  const outline = rings.map((ring) => `${pathOf(ring)}Z`).join("");
  return { shape: { kind: "area", outline }, box: around(rings.flat()) };
};

/** The extents of a view that are on the map, as on the page. */
export const extentsOf = (
  { places, focus }: { places: readonly PlaceEntry[] } & Pick<Scene, "focus">,
  { camera, size, nameOf }: ExtentScene,
): Extent[] => {
  const chosen = [focus.place?.place.id, ...(focus.event?.places.map(({ id }) => id) ?? [])];
  return places.flatMap((entry): Extent[] => {
    const { place } = entry;
    const isChosen = chosen.includes(place.id);
    const { outlined } = PRECISION_LEVELS[place.properties.precision.level];
    const drawn =
      circleOf(place, camera) ?? (isChosen || outlined === "always" ? areaOf(place, camera) : null);
    if (!drawn || overlap(drawn.box, { left: 0, top: 0, ...size }) === 0) return [];
    const { shape } = drawn;
    return [
      {
        ...shape,
        place: place.id,
        name: nameOf(entry),
        selected: place.id === focus.place?.place.id,
        colour: shape.kind === "area" && isChosen ? INK.accent : colourOf(entry.events[0]?.type),
      },
    ];
  });
};

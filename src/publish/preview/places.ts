import type { Canvas } from "@napi-rs/canvas";
import type { Box, Size } from "../../basemap/boxes.ts";
import type { Gazetteer } from "../../basemap/labels/gazetteer.ts";
import type { Stock } from "../../basemap/stock.ts";
import { boundsOf, cutOf, type Bounds } from "../../explore/bounds.ts";
import type { EventEntry, StoryIndex } from "../../explore/story-index.ts";
import type { Place } from "../../story/records/place.ts";
import { placeNames } from "../../story/text.ts";
import { cut } from "../cut.ts";
import { placesOfQuote } from "../in-words.ts";
import type { Publication } from "../publication.ts";
import { byKind, type Subject } from "../subject.ts";
import { fitCamera } from "../../basemap/picture-camera.ts";
import { INK, newCanvas, SANS, type Ctx } from "./canvas.ts";
import { drawLocator, LOCATOR } from "./locator.ts";
import type { Ground } from "./ground.ts";
import { drawMap, MAP_RATIO, type MapScene } from "./map.ts";
import type { Marked } from "./marker.ts";
import { nearestFor } from "./nearness.ts";
import { colourOf } from "../../story/types-of.ts";

interface PlacesScene {
  stock: Stock;
  ground: Ground;
  gazetteer: Gazetteer;
  /** Of the map in the picture, in its pixels. */
  size: Size;
  credit: string;
}

/** What a subject is about: its places, and the event that gives them their sign. */
interface Shown {
  places: readonly Place[];
  event?: EventEntry | undefined;
}

const shownOf = byKind<Shown>({
  story: ({ index: { story } }) => ({
    places: story.places.filter(({ geometry }) => geometry?.type === "Point"),
  }),
  place: (_, place) => ({ places: [place] }),
  event: ({ index }, { id }) => ({
    places: index.event.get(id)?.places ?? [],
    event: index.event.get(id),
  }),
  quote: ({ index }, quote) => ({ places: placesOfQuote(index, quote) }),
  claim: ({ index }, { event }) => ({
    places: index.event.get(event)?.places ?? [],
    event: index.event.get(event),
  }),
});

const firstAt = (index: StoryIndex, place: Place): EventEntry | undefined =>
  index.events.find(({ places }) => places.includes(place));

/** Longest name beside a symbol, in letters. */
const NAME = 48;

const marked = ({ index, tools }: Publication, place: Place, event?: EventEntry): Marked => {
  const type = (event ?? firstAt(index, place))?.type;
  const names = placeNames(place);
  const own = tools.word(names);
  const others = Object.entries(names).flatMap(([tag, name]) => (tag === own.lang ? [] : [name]));
  const weight = index.events.filter(({ places }) => places.includes(place)).length;
  return {
    place,
    type,
    colour: colourOf(type),
    names: [own.text, ...others.slice(0, 1)].map((name) => cut(name, NAME)),
    weight,
  };
};

const ROOM = 62;

const corner = (ctx: Ctx, credit: string, { width, height }: Size): void => {
  ctx.font = `500 13px ${SANS}`;
  ctx.direction = "ltr";
  ctx.textAlign = "right";
  ctx.textBaseline = "middle";
  const box = ctx.measureText(credit).width + 20;
  ctx.fillStyle = "rgb(253 250 243 / 82%)";
  ctx.fillRect(width - box, height - 26, box, 26);
  ctx.fillStyle = INK.labelSoft;
  ctx.fillText(credit, width - 10, height - 13);
};

/** Boxes of the credit line and the locator, in CSS pixels of the map. */
const reservedOf = ({ width, height }: Size, withLocator: boolean): Box[] => [
  { left: width - 300, top: height - 22, width: 300, height: 22 },
  ...(withLocator ? [{ left: 0, top: height - LOCATOR.height, ...LOCATOR }] : []),
];

/** From this zoom on a small map says where in the country the large one lies. */
const LOCATED_FROM = 6.8;

const sceneOf = (
  publication: Publication,
  { places, event }: Shown,
  bounds: Bounds,
  { stock, ground, gazetteer, size }: PlacesScene,
): MapScene => {
  const css = { width: size.width / MAP_RATIO, height: size.height / MAP_RATIO };
  const camera = fitCamera(bounds, css, {
    room: ROOM,
    // The whole world is as wide as the map, and never seen twice.
    minZoom: Math.log2(css.width / 256),
    maxZoom: nearestFor(places, bounds),
    cut: cutOf(bounds, places),
  });
  return {
    stock,
    ground,
    gazetteer,
    camera,
    size: css,
    marked: places.map((place) => marked(publication, place, event)),
    places: publication.index.story.places,
    lang: publication.tools.lang,
    reserved: reservedOf(css, camera.zoom >= LOCATED_FROM),
  };
};

/** The map of a subject's places; `null` where none of them can be drawn. */
export const drawPlaces = (
  publication: Publication,
  subject: Subject,
  scene: PlacesScene,
): Canvas | null => {
  const shown = shownOf(publication, subject);
  const bounds = boundsOf(shown.places);
  if (!bounds) return null;
  const { canvas, ctx } = newCanvas(scene.size.width, scene.size.height);
  const map = sceneOf(publication, shown, bounds, scene);
  drawMap(ctx, map);
  if (map.camera.zoom >= LOCATED_FROM) drawLocator(ctx, map, scene.size);
  corner(ctx, scene.credit, scene.size);
  return canvas;
};

import { layOutMarkers, type MarkerLayout } from "../../basemap/marker-layout.ts";
import type { Box, Size } from "../../basemap/boxes.ts";
import { labelCandidates } from "../../basemap/labels/candidates.ts";
import { drawLabels, setFace, type LabelContext } from "../../basemap/labels/draw-labels.ts";
import type { Gazetteer } from "../../basemap/labels/gazetteer.ts";
import { placeLabels, walls } from "../../basemap/labels/placement.ts";
import type { Stock } from "../../basemap/stock.ts";
import { namesInStory } from "../../basemap/story-points.ts";
import { PALETTES } from "../../basemap/theme.ts";
import type { Place } from "../../story/records/place.ts";
import { pixelsOf, toPixels, type PictureCamera } from "../../basemap/picture-camera.ts";
import type { Ctx } from "./canvas.ts";
import type { Ground } from "./ground.ts";
import { drawMarker, markerItem, SYMBOL, type Marked } from "./marker.ts";
import { drawArea, drawRadius } from "./shapes.ts";

/** What a map is drawn from. */
export interface MapScene {
  stock: Stock;
  ground: Ground;
  gazetteer: Gazetteer;
  camera: PictureCamera;
  size: Size;
  /** Places that are marked, and all of the story's. */
  marked: readonly Marked[];
  places: readonly Place[];
  lang: "en" | "ar";
  /** Boxes in which nothing may be written. */
  reserved: readonly Box[];
}

/** How much larger everything on the map is than on a page: pictures are shown small. */
export const MAP_RATIO = 1.35;

/** A wider circle has room for the name in it. */
const LARGE_CIRCLE = 90;

const isWithin =
  ({ width, height }: Size) =>
  ({ x, y }: { x: number; y: number }): boolean =>
    x > 0 && y > 0 && x < width && y < height;

const nameGround = (ctx: Ctx, scene: MapScene, taken: readonly Box[]): void => {
  const { camera, size, gazetteer, stock, marked, places, lang } = scene;
  const context = ctx as unknown as LabelContext;
  const candidates = labelCandidates({
    gazetteer,
    rivers: stock.rivers,
    story: namesInStory(marked.map(({ place }) => place)).story,
    focus: namesInStory(places).focus,
    zoom: camera.zoom,
    shown: [lang],
    toPixels: (lon, lat) => toPixels(camera, lon, lat),
    isNear: isWithin(size),
    isSeen: isWithin(size),
    measure: (line) => {
      setFace(context, line);
      return ctx.measureText(line.text).width;
    },
  });
  drawLabels(context, placeLabels(candidates, [...taken, ...walls(size)]), PALETTES.light);
};

/** Of more places than these, the symbols are small: together they would push each other far off. */
const FEW = 12;
const SMALL = 18;

const symbolOf = ({ marked }: MapScene): number => (marked.length > FEW ? SMALL : SYMBOL);

/** Of many places only those are named where more happened than at the others: the rest would be chance. */
const namedAmong = (marked: readonly Marked[]): readonly Marked[] => {
  if (marked.length <= FEW) return marked;
  const least = Math.min(...marked.map(({ weight }) => weight));
  return marked.map((one) => (one.weight > least ? one : { ...one, names: [] }));
};

/** Room that the name of a place alone leaves to its circle, where that is small, in pixels. */
const circleRoom = (scene: MapScene): number => {
  const { marked, camera } = scene;
  const [one, another] = marked;
  const { geometry, properties } = one?.place ?? {};
  if (another || geometry?.type !== "Point") return symbolOf(scene);
  const across =
    2 * pixelsOf(camera, properties?.precision.radiusM ?? 0, geometry.coordinates[1] ?? 0);
  return across > LARGE_CIRCLE ? SYMBOL : Math.max(SYMBOL, across);
};

const layOut = (ctx: Ctx, scene: MapScene) => {
  const { marked, camera, size, reserved } = scene;
  const items = marked.flatMap((one) => markerItem(ctx, one, camera) ?? []);
  return layOutMarkers(items, size, reserved, circleRoom(scene));
};

/** Draws a map into the canvas' corner: ground, areas and radii, names, and the story's places. */
export const drawMap = (ctx: Ctx, scene: MapScene): void => {
  const { camera, size, ground, reserved } = scene;
  const marked = namedAmong(scene.marked);
  ground.paint(ctx, camera, size, MAP_RATIO);
  ctx.save();
  ctx.scale(MAP_RATIO, MAP_RATIO);
  for (const { place, colour } of marked) {
    drawArea(ctx, place, camera);
    drawRadius(ctx, place, camera, colour);
  }
  const layout: ReadonlyMap<string, MarkerLayout> = layOut(ctx, { ...scene, marked });
  const boxes = [...layout.values()].flatMap((one) => one.boxes);
  // A wide name leaves its spacing on the canvas, which is not for the names of the places.
  ctx.save();
  nameGround(ctx, scene, [...boxes, ...reserved]);
  ctx.restore();
  for (const one of marked) {
    const at = layout.get(one.place.id);
    if (at) drawMarker(ctx, one, camera, at, symbolOf(scene));
  }
  ctx.restore();
};

import { bbox } from "@turf/bbox";
import { circle } from "@turf/circle";
import type { Feature, Point, Polygon } from "geojson";
import { PRECISION_LEVELS } from "../story/precision.ts";
import type { Place } from "../story/records/place.ts";
import { DATE_LINE, narrowest, onMap, widestGap, type Stretch } from "./meridians.ts";

/** West, south, east, north in WGS 84 degrees. Where they cross 180°, east counts on past it. */
export type Bounds = [west: number, south: number, east: number, north: number];

/** The same of a box that is greater in the west than in the east where it crosses 180° (RFC 7946, 5.2). */
export const unbroken = ([west, south, east, north]: Readonly<Bounds>): Bounds => [
  west,
  south,
  east < west ? east + 360 : east,
  north,
];

/** Few corners are enough for the extent of a circle. */
const CIRCLE_STEPS = 16;
/** A map of what lies so near to the date line would reach beyond it, in degrees. */
const NEAR = 25;

const partsOf = ({ geometry, properties }: Place): (Feature | Point | Polygon)[] => {
  if (!geometry) return [];
  const { radiusM } = properties.precision;
  if (geometry.type === "Point" && radiusM !== undefined)
    return [circle(geometry, radiusM, { steps: CIRCLE_STEPS, units: "meters" })];
  return geometry.type === "MultiPolygon"
    ? geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }))
    : [geometry];
};

const boxesOf = (places: readonly Place[]) => places.flatMap(partsOf).map((part) => bbox(part));

const stretchesOf = (places: readonly Place[]): Stretch[] =>
  boxesOf(places).map(([west, , east]) => [west, east]);

const isShown = ({ properties }: Place): boolean => {
  const { symbol, outlined } = PRECISION_LEVELS[properties.precision.level];
  return symbol || outlined === "always";
};

/**
 * The bounds that hold all places that are drawn unasked: points with their radii, outlined areas.
 * Countries count only where there is nothing else: one named in passing must not shrink the towns to dots.
 */
export const boundsOf = (places: readonly Place[]): Bounds | null => {
  const shown = boxesOf(places.filter(isShown));
  const boxes = shown.length > 0 ? shown : boxesOf(places);
  if (boxes.length === 0) return null;
  const [west, east] = narrowest(boxes.map(([from, , to]) => [from, to]));
  const [south, north] = boxes.reduce(
    ([low, high], box) => [Math.min(low, box[1]), Math.max(high, box[3])],
    [90, -90],
  );
  return [west, south, east, north];
};

/**
 * The meridian at which a map is cut that begins with such bounds: the date line, but for what lies at
 * it. Then it is where the least is torn, in the middle of the widest gap between all that may be drawn.
 */
export const cutOf = ([west, , east]: Bounds, places: readonly Place[] = []): number => {
  const reach = Math.max((east - west) / 2, NEAR);
  if (Math.abs(onMap((west + east) / 2)) + reach <= 180) return DATE_LINE;
  const [from, to] = widestGap([[west, east], ...stretchesOf(places)]);
  return onMap((from + to) / 2);
};

import type { Problem } from "../problems.ts";
import { changedGeometry, eachPosition } from "./crs.ts";
import { cutAt } from "./cut-at-meridian.ts";
import { isObject, type Members } from "./feature.ts";
import { turned } from "./longitude.ts";

/** One of this many is beyond 180 at least where all are counted eastwards: a lone one is a slip. */
const ONE_OF = 10;

/** Whether so many of all are beyond 180 that they are no slips. */
export const areMany = (beyond: number, all: number): boolean =>
  beyond > 0 && beyond * ONE_OF >= all;

/** How longitudes beyond 180 were read, and how many there are: `200 → 160° W (12)`. */
export const eastwardFound = (lon: number, count: number): string =>
  `${lon} → ${-turned(lon)}° W (${count})`;

/** What the parts are of shapes that have several. */
const PART_OF: ReadonlyMap<unknown, string> = new Map([
  ["MultiPoint", "Point"],
  ["MultiLineString", "LineString"],
  ["MultiPolygon", "Polygon"],
]);

/** All positions of a shape. */
export const positionsOf = (geometry: unknown): [x: number, y: number][] => {
  const found: [number, number][] = [];
  changedGeometry(geometry, (x, y) => {
    found.push([x, y]);
    return [];
  });
  return found;
};

type Ring = readonly [x: number, y: number][];

/** A closed ring of which every edge is certain, and which has no heights to lose. */
const isCertain = (ring: unknown): ring is Ring => {
  if (!Array.isArray(ring) || ring.length < 4) return false;
  const positions = ring as readonly unknown[];
  const isFlat = (one: unknown): one is [number, number] =>
    Array.isArray(one) && one.length >= 2 && one.slice(2).every((height) => height === 0);
  if (!positions.every(isFlat) || positions[0]?.join() !== positions.at(-1)?.join()) return false;
  return positions.every(([x], n) => Math.abs(x - (positions[n - 1]?.[0] ?? x)) <= 180);
};

/** The areas that one on both sides of 180 is when it is cut there (RFC 7946, 3.1.9). */
const cutAreas = (rings: unknown): unknown[] | null =>
  Array.isArray(rings) && rings.every(isCertain)
    ? cutAt(
        rings.map((ring) => ring.slice(1).map(([x, y]) => [x, y] as const)),
        180,
      )
    : null;

/** What becomes of a part on both sides of 180, by its kind; a point is on one. */
const ACROSS: ReadonlyMap<unknown, (coordinates: unknown) => unknown[] | null> = new Map([
  ["LineString", (line: unknown) => [eachPosition(line, (x, y) => [turned(x), y])]],
  ["Polygon", cutAreas],
]);

/** The coordinates of a shape's part with none beyond 180; itself where that is not certain, or it has none. */
const turnedPart = (kind: unknown, coordinates: unknown): unknown[] => {
  const lons = positionsOf({ coordinates }).map(([x]) => x);
  if (!lons.some((x) => x > 180)) return [coordinates];
  if (lons.every((x) => x >= 180))
    return [eachPosition(coordinates, (x, y) => [x > 180 ? turned(x) : -180, y])];
  return ACROSS.get(kind)?.(coordinates) ?? [coordinates];
};

const turnedMembers = (geometries: readonly unknown[]): unknown[] => geometries.map(turnedShape);

/** A shape with what is beyond 180 turned; the same value where nothing is. */
export const turnedShape = (geometry: unknown): unknown => {
  if (!isObject(geometry)) return geometry;
  const { type, coordinates, geometries } = geometry;
  const members = Array.isArray(geometries) ? turnedMembers(geometries) : [];
  if (members.some((one, n) => one !== (geometries as unknown[])[n]))
    return { ...geometry, geometries: members };
  const kind = PART_OF.get(type);
  const parts: unknown[] =
    kind !== undefined && Array.isArray(coordinates) ? coordinates : [coordinates];
  const made = parts.flatMap((part) => turnedPart(kind ?? type, part));
  if (made.every((part, n) => part === parts[n])) return geometry;
  if (kind !== undefined) return { ...geometry, coordinates: made };
  return made.length === 1
    ? { ...geometry, coordinates: made[0] }
    : { ...geometry, type: `Multi${String(type)}`, coordinates: made };
};

const geometryIn = (feature: unknown): unknown =>
  isObject(feature) ? feature["geometry"] : undefined;

/** Whether longitudes go beyond 180 up to 360 and none is negative, and all latitudes are some. */
const areEastward = (features: readonly unknown[]): boolean => {
  let [beyond, all] = [0, 0];
  for (const feature of features) {
    const positions = positionsOf(geometryIn(feature));
    if (positions.some(([x, y]) => x < 0 || x > 360 || Math.abs(y) > 90)) return false;
    if (positions.length > 0) all += 1;
    if (positions.some(([x]) => x > 180)) beyond += 1;
  }
  return areMany(beyond, all);
};

/** Features of which the longitudes were counted eastwards from 0 to 360, and what of them is told. */
export const westward = (
  features: readonly unknown[],
): { list: readonly unknown[]; told: readonly Pick<Problem, "row" | "code" | "detail">[] } => {
  if (!areEastward(features)) return { list: features, told: [] };
  const list = features.map((feature) => {
    const geometry = geometryIn(feature);
    const made = turnedShape(geometry);
    return made === geometry ? feature : { ...(feature as Members), geometry: made };
  });
  const row = list.findIndex((feature, n) => feature !== features[n]);
  const lon = positionsOf(geometryIn(features[row])).find(([x]) => x > 180)?.[0];
  if (lon === undefined) return { list: features, told: [] };
  const detail = eastwardFound(lon, list.filter((one, n) => one !== features[n]).length);
  return { list, told: [{ row: row + 1, code: "position-eastward", detail }] };
};

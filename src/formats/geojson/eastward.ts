import type { Problem } from "../problems.ts";
import { changedGeometry } from "./crs.ts";
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

const MULTI: ReadonlySet<unknown> = new Set(["MultiPoint", "MultiLineString", "MultiPolygon"]);

/** The parts of a shape that lie by themselves. */
const partsOf = (geometry: unknown): unknown[] => {
  if (!isObject(geometry)) return [];
  const { type, coordinates, geometries } = geometry;
  if (Array.isArray(geometries)) return geometries.flatMap(partsOf);
  return MULTI.has(type) && Array.isArray(coordinates)
    ? coordinates.map((one: unknown) => ({ coordinates: one }))
    : [geometry];
};

/** All positions of a shape. */
const positionsOf = (geometry: unknown): [x: number, y: number][] => {
  const found: [number, number][] = [];
  changedGeometry(geometry, (x, y) => {
    found.push([x, y]);
    return [];
  });
  return found;
};

/** A part that lies beyond 180 as a whole; one that lies on both sides of it would have to be cut there. */
const isBeyond = (part: unknown): boolean => {
  const lons = positionsOf(part).map(([x]) => x);
  return lons.length > 0 && lons.every((x) => x >= 180) && lons.some((x) => x > 180);
};

const turnedPart = (part: unknown): unknown =>
  isBeyond(part) ? changedGeometry(part, (x, y) => [x > 180 ? turned(x) : -180, y]) : part;

const turnedShape = (geometry: Members): Members => {
  const { type, coordinates, geometries } = geometry;
  if (Array.isArray(geometries))
    return {
      ...geometry,
      geometries: geometries.map((one: unknown) => (isObject(one) ? turnedShape(one) : one)),
    };
  if (!MULTI.has(type) || !Array.isArray(coordinates)) return turnedPart(geometry) as Members;
  const parts = coordinates.map(
    (one: unknown) => (turnedPart({ coordinates: one }) as Members)["coordinates"],
  );
  return { ...geometry, coordinates: parts };
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
  const isTurned = features.map((feature) => partsOf(geometryIn(feature)).some(isBeyond));
  const row = isTurned.indexOf(true);
  const part = partsOf(geometryIn(features[row])).find(isBeyond);
  const lon = positionsOf(part).find(([x]) => x > 180)?.[0];
  if (lon === undefined) return { list: features, told: [] };
  const detail = eastwardFound(lon, isTurned.filter(Boolean).length);
  return {
    list: features.map((feature, n) =>
      isTurned[n] && isObject(feature) && isObject(feature["geometry"])
        ? { ...feature, geometry: turnedShape(feature["geometry"]) }
        : feature,
    ),
    told: [{ row: row + 1, code: "position-eastward", detail }],
  };
};

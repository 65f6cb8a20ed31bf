import { isWgs84 } from "../../story/parse/collection.ts";
import { isObject } from "./feature.ts";

/** Which system of coordinates a file of before RFC 7946 names, as far as something can be done about it. */
export type Crs = "degrees" | "web-mercator" | "other";

/** EPSG:3857 and the numbers that it had before. */
const WEB_MERCATOR = /\b(?:3857|3785|900913|102100|102113)\b/;
const DEGREES = /\b4326\b/;

/** Radius of the sphere that Web Mercator takes the earth for, in metres. */
const RADIUS = 6_378_137;

const DEGREES_PER_RADIAN = 180 / Math.PI;

/** A centimetre on the ground. */
const rounded = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;

/** Longitude and latitude of metres to the east and north (EPSG Guidance Note 7-2, method 1024). */
const toDegrees = (x: number, y: number): [number, number] => [
  rounded((x / RADIUS) * DEGREES_PER_RADIAN),
  rounded((2 * Math.atan(Math.exp(y / RADIUS)) - Math.PI / 2) * DEGREES_PER_RADIAN),
];

/** Changes each position of nested coordinates; what is none stays. */
export const eachPosition = (
  value: unknown,
  change: (x: number, y: number) => unknown[],
): unknown => {
  if (!Array.isArray(value)) return value;
  const [x, y, ...rest] = value as unknown[];
  return typeof x === "number" && typeof y === "number"
    ? [...change(x, y), ...rest]
    : value.map((one) => eachPosition(one, change));
};

/** A shape with each of its positions changed. */
export const changedGeometry = (
  geometry: unknown,
  change: (x: number, y: number) => unknown[],
): unknown => {
  if (!isObject(geometry)) return geometry;
  const { coordinates, geometries } = geometry;
  return {
    ...geometry,
    ...(coordinates !== undefined && { coordinates: eachPosition(coordinates, change) }),
    ...(Array.isArray(geometries) && {
      geometries: geometries.map((one) => changedGeometry(one, change)),
    }),
  };
};

/** Whether any position cannot be one in degrees. */
const goesBeyond = (features: readonly unknown[]): boolean => {
  const beyond = { found: false };
  for (const feature of features) {
    if (!isObject(feature) || beyond.found) continue;
    changedGeometry(feature["geometry"], (x, y) => {
      beyond.found ||= Math.abs(x) > 180 || Math.abs(y) > 90;
      return [];
    });
  }
  return beyond.found;
};

/**
 * What the `crs` of a file means for its features. One that names metres and has numbers that are
 * degrees contradicts itself: nothing is guessed.
 */
export const crsOf = (crs: unknown, features: readonly unknown[]): Crs => {
  if (crs === undefined || crs === null || isWgs84(crs)) return "degrees";
  const named = JSON.stringify(crs);
  if (WEB_MERCATOR.test(named)) return goesBeyond(features) ? "web-mercator" : "other";
  return DEGREES.test(named) ? "degrees" : "other";
};

/** A feature with its geometry in degrees, or without one where its system cannot be converted. */
export const inDegrees = (feature: unknown, crs: Crs): unknown => {
  if (crs === "degrees" || !isObject(feature)) return feature;
  const { geometry } = feature;
  if (geometry === undefined) return feature;
  return { ...feature, geometry: crs === "other" ? null : changedGeometry(geometry, toDegrees) };
};

import type { Geometry } from "geojson";

type Check = (value: unknown) => boolean;

/** Longitude, latitude and whatever else, in WGS 84 degrees. */
const isPosition: Check = (value) =>
  Array.isArray(value) &&
  value.length >= 2 &&
  value.every((part) => typeof part === "number" && Number.isFinite(part)) &&
  Math.abs(value[0] as number) <= 180 &&
  Math.abs(value[1] as number) <= 90;

const listOf =
  (is: Check, least = 0): Check =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.every(is);

const isRing = listOf(isPosition, 4);
const isLine = listOf(isPosition, 2);

/** What each geometry type of RFC 7946 holds as its coordinates. */
const COORDINATES: Record<string, Check> = {
  Point: isPosition,
  MultiPoint: listOf(isPosition),
  LineString: isLine,
  MultiLineString: listOf(isLine),
  Polygon: listOf(isRing),
  MultiPolygon: listOf(listOf(isRing)),
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value is an RFC 7946 geometry with coordinates that are on the earth. */
export const isGeometry = (value: unknown): value is Geometry => {
  if (!isObject(value) || typeof value["type"] !== "string") return false;
  if (value["type"] === "GeometryCollection") return listOf(isGeometry)(value["geometries"]);
  return Object.hasOwn(COORDINATES, value["type"])
    ? (COORDINATES[value["type"]]?.(value["coordinates"]) ?? false)
    : false;
};

import type { Geometry } from "geojson";
import { wkbToGeojson } from "hyparquet/src/wkb.js";
import { isGeometry } from "../geojson/geometry.ts";
import type { ShapeColumn } from "./geo.ts";

/** Well-known binary (OGC 06-103r4). Throws where it is none. */
const ofWkb = (value: unknown): unknown => {
  if (!(value instanceof Uint8Array)) throw new TypeError("no bytes");
  const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
  return wkbToGeojson({ view, offset: 0 });
};

const ofPoint = (value: unknown): unknown => {
  const { x, y } = value as { x: unknown; y: unknown };
  return { type: "Point", coordinates: [x, y] };
};

const MAKE = { WKB: ofWkb, point: ofPoint } as const;

/** A point without coordinates is how an empty place is written in binary. */
const isEmpty = (value: unknown): boolean => {
  const { type, coordinates } = value as { type?: unknown; coordinates?: unknown[] };
  return type === "Point" && (coordinates ?? []).every((part) => Number.isNaN(part));
};

/** A shape as GeoJSON, `null` where there is none, or `"invalid"`. */
export const shapeOf = (
  value: unknown,
  encoding: ShapeColumn["encoding"],
): Geometry | null | "invalid" => {
  if (value === null || value === undefined) return null;
  try {
    const made = MAKE[encoding](value);
    if (isEmpty(made)) return null;
    return isGeometry(made) ? made : "invalid";
  } catch {
    return "invalid";
  }
};

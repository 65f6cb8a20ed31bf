import type { Geometry } from "geojson";
import { wkbToGeojson } from "hyparquet/src/wkb.js";
import { isGeometry } from "../geojson/geometry.ts";
import type { ShapeColumn } from "./geo.ts";

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

/** Bits above the kind of a shape in EWKB, the form of PostGIS; this one says that an SRID follows. */
const [FLAGS, HAS_SRID] = [0xf0000000, 0x20000000];
const WGS_84 = 4326;

/** Without the SRID of PostGIS, where that is WGS 84; else as it is. */
const withoutSrid = (bytes: Uint8Array): Uint8Array => {
  const view = viewOf(bytes);
  const isLittle = view.getUint8(0) === 1;
  const type = view.getUint32(1, isLittle);
  if ((type & FLAGS) >>> 0 !== HAS_SRID || view.getUint32(5, isLittle) !== WGS_84) return bytes;
  const plain = new Uint8Array(bytes.length - 4);
  plain.set(bytes.subarray(0, 5));
  plain.set(bytes.subarray(9), 5);
  viewOf(plain).setUint32(1, type - HAS_SRID, isLittle);
  return plain;
};

/** Well-known binary (OGC 06-103r4). Throws where it is none. */
const ofWkb = (value: unknown): unknown => {
  if (!(value instanceof Uint8Array)) throw new TypeError("no bytes");
  return wkbToGeojson({ view: viewOf(withoutSrid(value)), offset: 0 });
};

/** The byte with which WKB begins says in which order others are; with any other it is a text. */
const ofUnsaid = (value: unknown): unknown =>
  value instanceof Uint8Array && (value[0] ?? 2) < 2 ? ofWkb(value) : null;

const ofPoint = (value: unknown): unknown => {
  const { x, y } = value as { x: unknown; y: unknown };
  return { type: "Point", coordinates: [x, y] };
};

const MAKE = { WKB: ofWkb, point: ofPoint, unsaid: ofUnsaid } as const;

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
    if (made === null || isEmpty(made)) return null;
    return isGeometry(made) ? made : "invalid";
  } catch {
    return "invalid";
  }
};

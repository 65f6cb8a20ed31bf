import type { Geometry, Point, Position } from "geojson";
import { madeShape } from "../formats/made-shape.ts";
import type { Problem } from "../formats/problems.ts";
import { isEmptyPoint, ofWkb } from "../formats/wkb.ts";
import { plain } from "./western-digits.ts";
import { EMPTY, wktShape } from "./wkt-shapes.ts";

/** A shape that a cell draws, or why that is none. */
export type CellShape =
  | { geometry: Geometry; fault?: undefined }
  | { geometry?: undefined; fault: Problem };

/**
 * Binary as PostgreSQL writes it, of the nine bytes of an empty shape or more: first the order of bytes, then the kind
 * of the shape, which is a small number beside the flags of PostGIS.
 */
const HEX =
  /^(?:\\x)?(?=(?:01[\da-f]{4}00[\da-f]{2}|00[\da-f]{2}00[\da-f]{4}))((?:[\da-f]{2}){9,})$/i;

/** Whether a cell looks like WKB or EWKB, which no words, numbers or dates do. */
export const isHexShape = (text: string): boolean => HEX.test(text);

const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, n) => parseInt(hex.slice(2 * n, 2 * n + 2), 16));

const ofHex = (hex: string): Geometry => {
  const made = ofWkb(bytesOf(hex));
  return isEmptyPoint(made) ? EMPTY : made;
};

/** Positions of a JSON text as WKT has them. */
const asWkt = (json: string): string => json.replace(/[[\]]/g, "").replace(/, ?/g, " ");

const checked = (make: () => unknown): CellShape | null => {
  const { geometry = null, fault } = madeShape(make);
  if (!fault) return geometry && { geometry };
  const { detail, nearest } = fault;
  return {
    fault: {
      ...fault,
      detail: asWkt(detail),
      ...(nearest !== undefined && { nearest: asWkt(nearest) }),
    },
  };
};

const isPoint = (drawn: unknown): drawn is Point =>
  (drawn as { type?: unknown } | null)?.type === "Point";

/** Heights and measures behind the position of a cell with a point of WKT. */
export const heightsIn = (cell: string): number[] => {
  const drawn = wktShape(plain(cell));
  return isPoint(drawn) ? ((drawn.coordinates as Position | undefined) ?? []).slice(2) : [];
};

/** What a text draws as WKT; of one that is none as it has to be the text itself tells. */
const drawnBy = (text: string): CellShape | null => {
  const drawn = wktShape(text);
  // A point is read as other positions are, since that tells how exactly it is written.
  if (isPoint(drawn)) return null;
  const made = checked(() => drawn);
  return made?.fault?.code === "shape-damaged" ? null : made;
};

/**
 * The shape that a cell holds as WKT, or as WKB or EWKB in hexadecimal digits; `null` where it holds none that can be
 * told, or a point of WKT.
 */
export const shapeIn = (cell: string): CellShape | null => {
  const text = plain(cell);
  const [, hex] = HEX.exec(text) ?? [];
  return hex === undefined ? drawnBy(text) : checked(() => ofHex(hex));
};

import type { Geometry, Point, Position } from "geojson";
import { withoutEmpty } from "../formats/empty-shapes.ts";
import { madeShape } from "../formats/made-shape.ts";
import { refuseText } from "../formats/other-shapes.ts";
import type { Problem } from "../formats/problems.ts";
import { ofWkb } from "../formats/wkb.ts";
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

const ofHex = (hex: string): Geometry => withoutEmpty(ofWkb(bytesOf(hex))) ?? EMPTY;

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

/** A shape as it is written, whatever is wrong with it; throws where its bytes are none, and is `null` of a point of WKT. */
const writtenIn = (text: string): unknown => {
  const [, hex] = HEX.exec(text) ?? [];
  if (hex !== undefined) return ofHex(hex);
  refuseText(text);
  const drawn = wktShape(text);
  // A point is read as other positions are, since that tells how exactly it is written.
  return isPoint(drawn) ? null : drawn;
};

/** The shape that a cell draws, on Earth or not; `null` where `shapeIn` finds none, too. */
export const drawnShape = (cell: string): unknown => {
  try {
    return writtenIn(plain(cell));
  } catch {
    return null;
  }
};

/**
 * The shape that a cell holds as WKT, or as WKB or EWKB in hexadecimal digits; `null` where it holds none that can be
 * told, or a point of WKT. `change` makes of what is written what is meant.
 */
export const shapeIn = (
  cell: string,
  change: (written: unknown) => unknown = (written) => written,
): CellShape | null => {
  const text = plain(cell);
  const made = checked(() => change(writtenIn(text)));
  // Of a text that is no shape as it has to be the text itself tells.
  return made?.fault?.code === "shape-damaged" && !isHexShape(text) ? null : made;
};

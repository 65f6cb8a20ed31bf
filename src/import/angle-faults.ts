import { plain } from "./western-digits.ts";

/** EWKT of another reference system than WGS 84, or than one that nobody knows. */
const OTHER_SYSTEM = /^SRID=(?!(?:0|4326|4979);)\d+;/i;
const WKT = /^(?:SRID=\d+; ?)?(?:POLYGON|MULTI|LINESTRING|GEOMETRYC)/i;
/** Minutes or seconds of 60 and more behind degrees. */
const SIXTY =
  /^[NSEWO]? ?\d+ ?[°ºd˚:] ?(?:(?:[6-9]\d|\d{3,})\b|\d+ ?['’′m:] ?(?:[6-9]\d|\d{3,})\b)/i;
const O = /^O ?\d|\d ?['’′"”″°ºms]* ?O$/i;

const MINUS_LETTER = /^-\d[^NSEW]*[NSEW]$|^[NSEW] ?-\d/i;

/** Why a cell cannot be read as coordinates, as exactly as can be told. */
export const angleFault = (
  cell: string,
):
  | "row-minus-letter"
  | "row-coordinates"
  | "row-shape-text"
  | "row-minutes"
  | "row-east-west"
  | "shape-crs" => {
  const text = plain(cell);
  if (OTHER_SYSTEM.test(text)) return "shape-crs";
  if (WKT.test(text)) return "row-shape-text";
  if (MINUS_LETTER.test(text)) return "row-minus-letter";
  if (O.test(text)) return "row-east-west";
  return SIXTY.test(text) ? "row-minutes" : "row-coordinates";
};

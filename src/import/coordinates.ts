import type { Axis } from "./axis.ts";
import { withMarks } from "./compact-angles.ts";
import { gridCell } from "./grid-references.ts";
import { geopointIn, pastedPair, shownThrice } from "./pasted-positions.ts";
import { plain } from "./western-digits.ts";

/** A latitude or longitude in degrees, and half of the last unit it is written in. */
export interface Angle {
  degrees: number;
  /** Degrees by which it may be off only because of how it is written. */
  within: number;
}

/** Two digits are one number, never minutes and seconds. */
const NUMBER = String.raw`(\d+(?:[.,]\d+)?)(?!\d)`;
/** An S is south, unless a side follows it or minutes are written with an m. */
const SECONDS = String.raw`s(?= ?[NSEW]$)|(?<=m ?[\d.,]+ ?)s`;
const SEXAGESIMAL = new RegExp(
  String.raw`^([NSEW])? ?([+-])?${NUMBER} ?[°ºd˚: ]? ?(?:${NUMBER} ?['’′m: ]? ?)?(?:${NUMBER} ?(?:["”″]|''|${SECONDS})? ?)?([NSEW])?$`,
  "i",
);

const DECIMAL = /^([+-])?(\d+(?:[.,]\d+)?)$/;

/** “19:00” alone is a time of day, though colons can part degrees, too. */
const isClock = (text: string): boolean => /^(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/.test(text);

/** An angle with colons that cannot be a time of day. */
const COLONS =
  /^(?![+]?(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$)[NSEW]? ?[+-]?\d{1,3}:\d{1,2}(?::\d{1,2}(?:\.\d+)?)? ?[NSEW]?$/i;

const decimalsIn = (text: string): number => /[.,](\d+)$/.exec(text)?.[1]?.length ?? 0;

/** A number as spreadsheets shorten it, `5.01E+01`; “8E” alone is east. */
const withoutExponent = (text: string): string => {
  const [, number = "", exponent] = /^([+-]?\d(?:[.,]\d+)?)E([+-]?\d{1,2})$/i.exec(text) ?? [];
  if (exponent === undefined) return text;
  const decimals = decimalsIn(number) - Number(exponent);
  return decimals < 0 || decimals > 20
    ? text
    : Number(`${number.replace(",", ".")}e${exponent}`).toFixed(decimals);
};

const SIGN: Record<string, { axis: Axis; sign: 1 | -1 }> = {
  N: { axis: "lat", sign: 1 },
  S: { axis: "lat", sign: -1 },
  E: { axis: "lon", sign: 1 },
  W: { axis: "lon", sign: -1 },
};

const valueOf = (text: string): number => Number(text.replace(",", "."));

/** A centimetre on the ground; more digits would only be those of the division by 60. */
const rounded = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;

/** Only the last part may have a fraction, and minutes and seconds end at 60. */
const areParts = (parts: readonly string[]): boolean =>
  parts.slice(0, -1).every((part) => decimalsIn(part) === 0) &&
  parts.slice(1).every((part) => valueOf(part) < 60);

/** The letter before or after, if there is one that goes with the axis and stands for the sign. */
const signOf = (match: RegExpExecArray, axis: Axis): 1 | -1 | null => {
  const [before = "", minus = "", after = ""] = [match[1], match[2], match[6]];
  const side = SIGN[(before + after).toUpperCase()];
  if (before + after === "") return minus === "-" ? -1 : 1;
  return side?.axis === axis && minus === "" ? side.sign : null;
};

const readSexagesimal = (text: string, axis: Axis): Angle | null => {
  const match = SEXAGESIMAL.exec(text);
  const sign = match && signOf(match, axis);
  const parts = (match ?? []).slice(3, 6).filter(Boolean);
  if (!sign || !areParts(parts)) return null;
  const degrees = parts.reduce((sum, part, n) => sum + valueOf(part) / 60 ** n, 0);
  const unit = 1 / 60 ** (parts.length - 1) / 10 ** decimalsIn(parts.at(-1) ?? "");
  return { degrees: rounded(sign * degrees), within: unit / 2 };
};

/**
 * Reads a latitude or longitude as people write it: decimals with point or comma, or degrees, minutes
 * and seconds with N, S, E or W. `null` where it is none.
 */
export const readAngle = (cell: string, axis: Axis): Angle | null => {
  // Spreadsheets put an apostrophe before what shall stay text.
  const text = withMarks(withoutExponent(plain(cell).replace(/^'(?=[\d+-])/, "")), axis);
  const [, minus, digits] = DECIMAL.exec(text) ?? [];
  if (digits === undefined) return isClock(text) ? null : readSexagesimal(text, axis);
  const degrees = valueOf(digits);
  return {
    degrees: minus === "-" ? -degrees : degrees,
    within: 0.5 / 10 ** decimalsIn(digits),
  };
};

/** A position as [longitude, latitude], and how exactly it is written, in degrees. */
export interface Position {
  lon: number;
  lat: number;
  within: number;
}

const WKT_POINT = /^(?:SRID=4326; ?)?POINT ?(?:ZM?|M)? ?\( ?(\S+) (\S+)(?: \S+){0,2} ?\)$/i;

/** Ways in which two angles stand in one cell, latitude first as people write it. */
const PAIRS: readonly RegExp[] = [
  /^(.+?) ?[;|] ?(.+)$/,
  /^([+-]?\d+,\d+)(?:, ?| )([+-]?\d+,\d+)$/,
  /^([^,]+), ?([^,]+)$/,
  /^([^NSEW]+[NS])(?: ?[,;])? ?(.+)$/i,
  /^([NS][^NSEW]+) ?([EW].+)$/i,
  /^([^NSEW]+[EW])(?: ?[,;])? ?(.+)$/i,
  /^([+-]?\d+(?:\.\d+)?) ([+-]?\d+(?:\.\d+)?)$/,
];

export const together = (lat: Angle, lon: Angle): Position => ({
  lon: lon.degrees,
  lat: lat.degrees,
  within: Math.max(lat.within, lon.within),
});

/** An angle of a pair: beside another one with colons it is no time of day. */
export const readBeside = (cell: string, axis: Axis, other: string): Angle | null =>
  readAngle(cell, axis) ??
  (isClock(plain(cell)) && COLONS.test(plain(other)) ? readSexagesimal(plain(cell), axis) : null);

const pairOf = (first: string, second: string): Position | null => {
  const [lat, lon] = [readBeside(first, "lat", second), readBeside(second, "lon", first)];
  return lat && lon && together(lat, lon);
};

const BRACKETED = /^\[ ?([+-]?\d[\d.]*) ?[,;] ?([+-]?\d[\d.]*)(?: ?[,;] ?[+-]?\d[\d.]*)? ?\]$/;

/** A pair in square brackets is JSON’s, longitude first (RFC 7946); a height may follow. */
const readBracketed = (text: string): Position | null => {
  const [, lon = "", lat = ""] = BRACKETED.exec(text) ?? [];
  return pairOf(lat, lon);
};

/** A pair in square brackets that could as well have the latitude first; `null` where it is none. */
export const turnable = (cell: string): string | null => {
  const text = plain(cell);
  const read = readBracketed(text);
  return read && Math.abs(read.lon) <= 90 && Math.abs(read.lat) <= 90 ? text : null;
};

/** The middle of the cell that a grid reference stands for, which is off by half of it at most. */
const readGridReference = (text: string): Position | null => {
  const cell = gridCell(text);
  if (!cell) return null;
  const [height, width] = [cell.north - cell.south, cell.east - cell.west];
  return {
    // The last square of a row reaches over the antimeridian.
    lon: rounded(((cell.west + width / 2 + 540) % 360) - 180),
    lat: rounded(cell.south + height / 2),
    within: Math.max(height, width) / 2,
  };
};

/** The most exact of several ways in which one position is written, where all agree. */
const readThrice = (texts: readonly string[]): Position | null => {
  const all = texts.map(readPosition);
  const [best] = all.flatMap((one) => one ?? []).sort((a, b) => a.within - b.within);
  const agrees = (one: Position | null): boolean =>
    one !== null &&
    best !== undefined &&
    // Either may be rounded off, and some cut digits off instead.
    Math.max(Math.abs(one.lat - best.lat), Math.abs(one.lon - best.lon)) <=
      2 * (one.within + best.within) + 1e-7;
  return best !== undefined && all.every(agrees) ? best : null;
};

/** Reads what can only be a position as a whole. */
const readWhole = (text: string): Position | null => {
  const thrice = shownThrice(text);
  if (thrice) return readThrice(thrice);
  const pasted = pastedPair(text) ?? geopointIn(text);
  return pasted ? pairOf(...pasted) : (readBracketed(text) ?? readGridReference(text));
};

/** Reads a position that stands in one cell: “36.19, 44.01”, “[44.01, 36.19]”, also as WKT, MGRS or a plus code. */
export const readPosition = (cell: string): Position | null => {
  const whole = plain(cell).replaceAll("،", ",");
  const read = readWhole(whole);
  if (read) return read;
  const text = whole.replace(/^[([] ?(.*?) ?[)\]]$/, "$1");
  const [, x, y] = WKT_POINT.exec(text) ?? [];
  const pairs: (readonly [string | undefined, string | undefined])[] =
    x === undefined ? PAIRS.map((pair) => [pair.exec(text)?.[1], pair.exec(text)?.[2]]) : [[y, x]];
  for (const [first = "", second = ""] of pairs) {
    // A letter says which of the two it is, so they may stand the other way round.
    const position = pairOf(first, second) ?? pairOf(second, first);
    if (position) return position;
  }
  return null;
};

export const isOnEarth = ({ lon, lat }: Position): boolean =>
  Math.abs(lon) <= 180 && Math.abs(lat) <= 90;

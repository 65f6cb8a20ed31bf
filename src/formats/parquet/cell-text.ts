import { strFromU8 } from "fflate";
import type { SchemaElement } from "hyparquet";
import { listText } from "../list-text.ts";
import { numberText } from "../number-text.ts";

const two = (n: number): string => String(n).padStart(2, "0");

/** Four digits and, before our era, a minus, as EDTF has years. */
const yearOf = (year: number): string =>
  `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;

const dayOf = (date: Date): string =>
  `${yearOf(date.getUTCFullYear())}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;

const clockOf = (date: Date): string =>
  [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(":");

/**
 * Whether a column's times are moments, not what a clock somewhere showed. The old annotations are
 * moments; INT96 is written both ways, so it is taken for what says less.
 */
const areMoments = ({ type, logical_type: logical }: SchemaElement): boolean =>
  logical?.type === "TIMESTAMP" ? logical.isAdjustedToUTC : type !== "INT96";

const isDay = ({ converted_type, logical_type }: SchemaElement): boolean =>
  converted_type === "DATE" || logical_type?.type === "DATE";

const dateText = (date: Date, element: SchemaElement): string => {
  if (Number.isNaN(date.getTime())) return "?";
  if (isDay(element)) return dayOf(date);
  return `${dayOf(date)}T${clockOf(date)}${areMoments(element) ? "Z" : ""}`;
};

/** Bytes that nothing says are a text are one where they can be read so. */
const bytesText = (bytes: Uint8Array, { type }: SchemaElement): string => {
  if (type !== "BYTE_ARRAY") return "";
  const text = strFromU8(bytes);
  // oxlint-disable-next-line no-control-regex -- these are what tells bytes from text
  return /[\0-\x08\uFFFD]/.test(text) ? "" : text;
};

const scalar = (value: unknown, element: SchemaElement): string | null => {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberText(value, element.type === "FLOAT");
  if (typeof value === "bigint" || typeof value === "boolean") return String(value);
  if (value instanceof Date) return dateText(value, element);
  return value instanceof Uint8Array ? bytesText(value, element) : null;
};

/** What JSON has no form for. */
const jsonPart = (part: bigint | Uint8Array, element: SchemaElement): number | string => {
  const text = scalar(part, element) ?? "";
  return typeof part === "bigint" && Number.isSafeInteger(Number(part)) ? Number(part) : text;
};

/** In brackets, as in JSON: two of them may be a position, longitude first, which no pair without brackets is. */
const numbersText = (all: readonly string[]): string => `[${all.join(", ")}]`;

const areNumbers = (list: readonly unknown[]): boolean =>
  list.length > 0 && list.every((one) => typeof one === "number");

/**
 * A value as a cell: dates as EDTF, lists of plain values with semicolons, those of numbers in brackets,
 * anything else as JSON.
 */
export const cellText = (value: unknown, element: SchemaElement): string => {
  const text = scalar(value, element);
  if (text !== null) return text;
  if (Array.isArray(value)) {
    const all = value.map((one) => scalar(one, element));
    if (all.every((one) => one !== null))
      return areNumbers(value) ? numbersText(all) : listText(all);
  }
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "bigint" || part instanceof Uint8Array ? jsonPart(part, element) : part,
  );
};

import { plain } from "../western-digits.ts";

const SECONDS = 1e9;
const MILLISECONDS = 1e11;
const LAST = 1e14;
/** Digits of the smallest number of them. */
const SHORTEST = 10;

/** Milliseconds since 1970 of a number that can be a moment; `null` where it is too small or too large. */
export const epochMs = (number: number): number | null => {
  if (number >= MILLISECONDS && number < LAST) return number;
  return number >= SECONDS && number < MILLISECONDS ? number * 1000 : null;
};

/** A cell that was read as a moment, and what moment that is; `null` where it was not. */
export const epochIn = (cell: string): string | null => {
  // Nearly all dates have marks between their parts.
  if (cell.length < SHORTEST || /\d[-/: T]/.test(cell)) return null;
  const text = plain(cell);
  const ms = /^\d{10,14}(?:\.\d+)?$/.test(text) ? epochMs(Number(text)) : null;
  return ms === null ? null : `${text} = ${new Date(ms).toISOString()}`;
};

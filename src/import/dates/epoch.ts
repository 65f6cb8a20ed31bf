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

/** Milliseconds since 1970 of a cell that was read as a moment; `null` where it was not. */
const msIn = (cell: string): number | null => {
  // Nearly all dates have marks between their parts.
  if (cell.length < SHORTEST || /\d[-/: T]/.test(cell)) return null;
  const text = plain(cell);
  return /^\d{10,14}(?:\.\d+)?$/.test(text) ? epochMs(Number(text)) : null;
};

/** Such a cell, and what moment it is. */
export const epochIn = (cell: string): string | null => {
  const ms = msIn(cell);
  return ms === null ? null : `${plain(cell)} = ${new Date(ms).toISOString()}`;
};

const DAY_MS = 86_400_000;

const isMidnight = (ms: number): boolean => ms % DAY_MS === 0;

/** The day (ISO 8601) of which a moment is the midnight of UTC; `null` of other moments. */
export const dayBegunAt = (ms: number): string | null =>
  isMidnight(ms) ? new Date(ms).toISOString().slice(0, 10) : null;

/** The same of a cell. */
export const dayBegunIn = (cell: string): string | null => {
  const ms = msIn(cell);
  return ms === null ? null : dayBegunAt(ms);
};

/** Whether a cell is a moment at another time of day. */
export const isEpochOfDay = (cell: string): boolean => {
  const ms = msIn(cell);
  return ms !== null && !isMidnight(ms);
};

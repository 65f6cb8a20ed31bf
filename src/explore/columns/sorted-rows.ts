import { firstRow } from "./first-row.ts";
import { rowsByDay } from "./rows-by-day.ts";
import type { TimeColumn } from "./time-column.ts";

const DAY_MS = 86_400_000;
/** Beyond any date, so that open ends come to stand there too. */
const LAST_DAY = 2 ** 22;
/** More than there are rows: a day times this, and a row, are together one exact number. */
const ROWS = 2 ** 30;

const dayOf = (instant: number, unitMs: number): number =>
  Math.max(-LAST_DAY, Math.min(LAST_DAY, Math.floor((instant * unitMs) / DAY_MS)));

/** Moves rows, each with its day, to their places. */
const moveTo = (rows: Uint32Array, days: Int32Array, places: Uint32Array): void => {
  const [given, givenDays] = [rows.slice(), days.slice()];
  for (let at = 0; at < given.length; at++) {
    const to = places[at] as number;
    rows[to] = given[at] as number;
    days[to] = givenDays[at] as number;
  }
};

/** Sorts by comparing day and row as one number, which is twenty times as fast as comparing rows. */
const sortByKeys = (rows: Uint32Array, days: Int32Array): void => {
  // Ten times as fast as `Float64Array.from` with a function.
  const keys = new Float64Array(rows.length);
  rows.forEach((row, at) => (keys[at] = (days[at] as number) * ROWS + row));
  keys.sort();
  keys.forEach((key, at) => {
    const day = Math.floor(key / ROWS);
    rows[at] = key - day * ROWS;
    days[at] = day;
  });
};

/** Sorts the rows of each day among themselves, where they are not sorted yet. */
const sortWithinDays = (
  rows: Uint32Array,
  days: Int32Array,
  valueOf: (row: number) => number,
): void => {
  const compare = (a: number, b: number): number =>
    valueOf(a) < valueOf(b) ? -1 : Number(valueOf(a) > valueOf(b));
  let [begin, isSorted, before] = [0, true, -Infinity];
  for (let at = 0; at <= rows.length; at++) {
    if (at === rows.length || days[at] !== days[begin]) {
      if (!isSorted) rows.subarray(begin, at).sort(compare);
      [begin, isSorted, before] = [at, true, -Infinity];
    }
    const value = at < rows.length ? valueOf(rows[at] as number) : Infinity;
    if (value < before) isSorted = false;
    before = value;
  }
};

/**
 * Sorts rows, which are given in ascending order, by an instant: first by its day, then those of one
 * day where they need it. Rows of one instant stay as they were.
 */
export const sortRows = (rows: Uint32Array, valueOf: (row: number) => number, unitMs = 1): void => {
  const days = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) days[at] = dayOf(valueOf(rows[at] as number), unitMs);
  const order = rowsByDay(days, LAST_DAY);
  if (order) moveTo(rows, days, order.places);
  else sortByKeys(rows, days);
  // An instant that is a day is sorted with it; open ends of both kinds stand apart already.
  if (unitMs < DAY_MS) sortWithinDays(rows, days, valueOf);
};

/** The rows of each zone in the order of an instant. */
export class SortedRows {
  readonly #rows: Uint32Array;
  /** Where each zone begins among the rows; the last is where all end. */
  readonly #starts: Uint32Array;
  readonly #valueOf: (row: number) => number;

  constructor({ zones, zone, unitMs = 1 }: TimeColumn, valueOf: (row: number) => number) {
    this.#valueOf = valueOf;
    this.#starts = new Uint32Array(zones.length + 1);
    for (const code of zone) this.#starts[code + 1] = this.#start(code + 1) + 1;
    for (let code = 0; code < zones.length; code++)
      this.#starts[code + 1] = this.#start(code + 1) + this.#start(code);
    this.#rows = new Uint32Array(zone.length);
    const next = this.#starts.slice();
    zone.forEach((code: number, row: number) => {
      const at = next[code] as number;
      this.#rows[at] = row;
      next[code] = at + 1;
    });
    for (let code = 0; code < zones.length; code++)
      sortRows(this.#rows.subarray(this.#start(code), this.#start(code + 1)), valueOf, unitMs);
  }

  #start(zone: number): number {
    return this.#starts[zone] as number;
  }

  /** The place of the first row of a zone that is beyond a limit. */
  #placeOf(zone: number, limit: number): number {
    return firstRow(
      this.#start(zone),
      this.#start(zone + 1),
      (at) => this.#valueOf(this.#rows[at] as number) > limit,
    );
  }

  /** The rows that are within one limit and beyond the other; a limit is an instant for each zone. */
  between(one: readonly number[], other: readonly number[]): Uint32Array[] {
    return one.map((limit, zone) => {
      const a = this.#placeOf(zone, limit);
      const b = this.#placeOf(zone, other[zone] as number);
      return this.#rows.subarray(Math.min(a, b), Math.max(a, b));
    });
  }
}

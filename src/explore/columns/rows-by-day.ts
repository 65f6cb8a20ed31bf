import { OPEN } from "./time-column.ts";

/** Rows in the order of a day of theirs, and at each row its place in that order. */
export interface RowOrder {
  rows: Uint32Array;
  places: Uint32Array;
}

/** Beyond so many days for each row, going through the days costs more than sorting the rows. */
const MOST_DAYS_PER_ROW = 8;

/** What days there are; where all stand for open ends, the first is after the last. */
export interface DayRange {
  first: number;
  last: number;
  /** How many stand for open ends, which are no days. */
  open: number;
}

export const dayRange = (days: Int32Array, open = OPEN): DayRange => {
  const range = { first: open, last: -open, open: 0 };
  for (let row = 0; row < days.length; row++) {
    const day = days[row] as number;
    if (day === open || day === -open) range.open++;
    else {
      if (day < range.first) range.first = day;
      if (day > range.last) range.last = day;
    }
  }
  return range;
};

/**
 * All rows by their days, which are whole numbers, with those of one day as they stand; open ends come
 * first and last, for which the day `open` stands, and its negative. It goes through the rows three times without calling anything: an archive opens so,
 * and has a million. Undefined where the days are too far apart to count the rows of each.
 */
export const rowsByDay = (days: Int32Array, open = OPEN): RowOrder | undefined => {
  const { first, last } = dayRange(days, open);
  // A place before all days for what has no begin, and one after them for what has no end.
  const length = Math.max(0, last - first + 1) + 2;
  if (length > MOST_DAYS_PER_ROW * days.length + 2) return undefined;
  const next = new Uint32Array(length + 1);
  const slotOf = (day: number): number =>
    day === -open ? 0 : day === open ? length - 1 : day - first + 1;
  for (let row = 0; row < days.length; row++) {
    const slot = slotOf(days[row] as number) + 1;
    next[slot] = (next[slot] as number) + 1;
  }
  for (let slot = 1; slot <= length; slot++)
    next[slot] = (next[slot] as number) + (next[slot - 1] as number);
  const rows = new Uint32Array(days.length);
  const places = new Uint32Array(days.length);
  for (let row = 0; row < days.length; row++) {
    const slot = slotOf(days[row] as number);
    const place = next[slot] as number;
    next[slot] = place + 1;
    rows[place] = row;
    places[row] = place;
  }
  return { rows, places };
};

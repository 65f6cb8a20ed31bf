import { rowsByDay, type RowOrder } from "../explore/columns/rows-by-day.ts";
import { sortRows } from "../explore/columns/sorted-rows.ts";
import { isOpen, OPEN, type SpanColumn, type TimeColumn } from "../explore/columns/time-column.ts";
import type { DataRead } from "./read-data.ts";

/** When rows may have begun; those of which nobody says when, after all others. */
const keysOf = ({ begunBefore, lastsUntil }: SpanColumn): SpanColumn["begunBefore"] => {
  const isUndated = (row: number): boolean =>
    isOpen(begunBefore, begunBefore[row] as number) &&
    isOpen(lastsUntil, lastsUntil[row] as number);
  if (begunBefore instanceof Float64Array)
    return begunBefore.map((instant, row) => (isUndated(row) ? Infinity : instant));
  // Most archives have none, and a look for one goes through a million days at once.
  return begunBefore.includes(-OPEN)
    ? begunBefore.map((day, row) => (isUndated(row) ? OPEN : day))
    : begunBefore;
};

/** All rows by when they may have begun, and then those of which nobody says when. */
export const timeOrder = ({ possible, unitMs }: TimeColumn): RowOrder => {
  const keys = keysOf(possible);
  const byDay = keys instanceof Int32Array ? rowsByDay(keys) : undefined;
  if (byDay) return byDay;
  const rows = Uint32Array.from(keys, (_, row) => row);
  sortRows(rows, (row) => keys[row] as number, unitMs);
  const places = new Uint32Array(rows.length);
  for (let place = 0; place < rows.length; place++) places[rows[place] as number] = place;
  return { rows, places };
};

/** What was read of an archive, with its rows put in order: where that is not done on the page. */
export const inTimeOrder = ({ archive, faults }: DataRead): DataRead =>
  archive
    ? { archive: { ...archive, order: timeOrder(archive.columns.time) }, faults }
    : { faults };

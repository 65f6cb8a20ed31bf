import { rowsByDay, type RowOrder } from "../explore/columns/rows-by-day.ts";
import { sortRows } from "../explore/columns/sorted-rows.ts";
import { isOpen, type TimeColumn } from "../explore/columns/time-column.ts";
import type { DataRead } from "./read-data.ts";

/** All rows by when they may have begun, and then those of which nobody says when. */
export const timeOrder = ({ possible, unitMs }: TimeColumn): RowOrder => {
  const { begunBefore, lastsUntil } = possible;
  const byDay = begunBefore instanceof Int32Array ? rowsByDay(begunBefore) : undefined;
  if (byDay) return byDay;
  const rows = Uint32Array.from(begunBefore, (_, row) => row);
  const isDated = (row: number): boolean =>
    !isOpen(begunBefore, begunBefore[row] as number) ||
    !isOpen(lastsUntil, lastsUntil[row] as number);
  sortRows(rows, (row) => (isDated(row) ? (begunBefore[row] as number) : Infinity), unitMs);
  const places = new Uint32Array(rows.length);
  for (let place = 0; place < rows.length; place++) places[rows[place] as number] = place;
  return { rows, places };
};

/** What was read of an archive, with its rows put in order: where that is not done on the page. */
export const inTimeOrder = ({ archive, faults }: DataRead): DataRead =>
  archive
    ? { archive: { ...archive, order: timeOrder(archive.columns.time) }, faults }
    : { faults };

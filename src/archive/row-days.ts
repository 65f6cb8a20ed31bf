import { isOpen } from "../explore/columns/time-column.ts";
import type { Archive } from "./archive.ts";

/** The day in which an instant lies, ISO 8601. Instants are days, which need no zone, or in UTC. */
const iso = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/**
 * The days in which a row may lie as the columns have them, EDTF: a day or an interval of days of its
 * own zone. Undefined where a side is open, or the year has not four digits. Its text is more exact.
 */
export const daysOfRow = ({ columns }: Archive, row: number): string | undefined => {
  const { possible, unitMs = 1 } = columns.time;
  const { begunBefore, lastsUntil } = possible;
  const [before, until] = [begunBefore[row] as number, lastsUntil[row] as number];
  if (isOpen(begunBefore, before) || isOpen(lastsUntil, until)) return undefined;
  const [first, last] = [iso((before - 1) * unitMs), iso(until * unitMs)];
  if (first.length !== 10 || last.length !== 10) return undefined;
  return first === last ? first : `${first}/${last}`;
};

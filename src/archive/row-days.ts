import { isOpen } from "../explore/columns/time-column.ts";
import { edtfDay } from "../story/zone.ts";
import type { Archive } from "./archive.ts";

/**
 * The days in which a row may lie as the columns have them, EDTF: a day or an interval of days of its
 * own zone. Undefined where a side is open, or beyond the year 9999. Its text is more exact.
 */
export const daysOfRow = ({ columns }: Archive, row: number): string | undefined => {
  const { possible, unitMs = 1 } = columns.time;
  const { begunBefore, lastsUntil } = possible;
  const [before, until] = [begunBefore[row] as number, lastsUntil[row] as number];
  if (isOpen(begunBefore, before) || isOpen(lastsUntil, until)) return undefined;
  const [first, last] = [edtfDay((before - 1) * unitMs), edtfDay(until * unitMs)];
  if (last.startsWith("+")) return undefined;
  return first === last ? first : `${first}/${last}`;
};

import { CENTURIES } from "./century.ts";
import { joined } from "./dashes.ts";
import type { Reader } from "./reading.ts";

const SHORT = /^(\d{4})( - |[/-])(\d{2})$/;

/** Years that a range without its second century may have. */
const LONGEST = 50;

/** “1890-95” can only be years of which one lacks its century; so is whatever a dash joins. */
const areSurelyYears = (year: string, mark: string, end: string): boolean =>
  mark === " - " || Number(end) > Math.max(12, Number(year) % 100);

/** Whether a cell is a range of years that can be no month. */
export const isYearRange = (cell: string): boolean => {
  const [, year, mark, end] = SHORT.exec(joined(cell)) ?? [];
  return year !== undefined && mark !== undefined && end !== undefined
    ? areSurelyYears(year, mark, end)
    : false;
};

/** What it can mean, written in full. */
const meanings = (year: string, end: string): string => {
  const later = Number(end) - (Number(year) % 100);
  const last = Number(year) + later + (later < 0 ? 100 : 0);
  const years = last - Number(year);
  const isRange = later > 0 || (years > 0 && years <= LONGEST);
  const isMonth = Number(end) >= 1 && Number(end) <= 12;
  return [...(isRange ? [`${year}/${last}`] : []), ...(isMonth ? [`${year}-${end}`] : [])].join(
    ", ",
  );
};

/** “1890-95”, “1805–06”; “1805/06” and “1805-06”, too, where other cells of the column are such ranges. */
export const readYears: Reader = (text, { yearRanges }) => {
  const [, year, mark, end] = SHORT.exec(text) ?? [];
  if (year === undefined || mark === undefined || end === undefined) return null;
  if (yearRanges !== true && !areSurelyYears(year, mark, end)) return null;
  const expected = meanings(year, end);
  // Which century years of two digits are of helps no year before all that can be said.
  const problem = Number(year) < CENTURIES[0] ? "row-date-unreadable" : "row-date-century";
  return { problem, ...(expected !== "" && { expected }) };
};

import { isNoValue } from "../no-value.ts";
import { plain } from "../western-digits.ts";

/** A day with its year first or last; most cells are none that is told. */
const DAY = /^(?:(\d{4})[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](\d{4}))(?:\D.*)?$/;

/** Years of our time after the Islamic and the Solar Hijri calendar. */
const HIJRI = { first: 1300, last: 1499 };

/** Years from the day of an import on within which plans and forecasts lie. */
const AHEAD = 10;

/**
 * A day that is hardly meant so: of a year with which counting begins, or that another calendar has now;
 * `today` (EDTF) is the day of the import.
 */
export const farIn = (cell: string, today: string): string | null => {
  const text = plain(cell);
  const [, before, after] = DAY.exec(text) ?? [];
  const year = Number(before ?? after ?? NaN);
  const isHijri = year >= HIJRI.first && year <= HIJRI.last;
  const isAhead = year > Number(today.slice(0, 4)) + AHEAD;
  return (isHijri || year <= 1 || isAhead) && !isNoValue(cell) ? text : null;
};

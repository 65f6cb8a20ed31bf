import { isNoValue } from "../no-value.ts";
import { plain } from "../western-digits.ts";
import { eraIn } from "./era.ts";

/** A day with its year first or last; most cells are none that is told. */
const DAY = /^(?:(\d{4})[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](\d{4}))(?:\D.*)?$/;

/** Years of our time after the Islamic and the Solar Hijri calendar. */
const HIJRI = { first: 1300, last: 1499 };

/** Years from the day of an import on within which plans and forecasts lie. */
const AHEAD = 10;

/** Characters; nothing longer is a date. */
const LONGEST = 120;

/** Four digits that are no clock time, and no decimals of a moment. */
const YEAR = /(?<![\d:+T]|\d{3}\.)\d{4}(?![\d:])/i;

/** Years from one to another. */
const YEARS = /^\d{4} ?[-–/] ?(\d{4})$/;

/** The year of a date that is no day in numbers: the only digits so many, as a clock time may have them, too. */
const yearIn = (text: string): number => {
  const [, last] = YEARS.exec(text) ?? [];
  if (last !== undefined) return Number(last);
  const isOnly = text.length <= LONGEST && text.match(/\d{4,}/g)?.length === 1;
  const [year] = (isOnly && YEAR.exec(text)) || [];
  return Number(year ?? NaN);
};

const isBefore = (text: string): boolean => text.startsWith("-") || eraIn(text)?.isBefore === true;

/** A year with which counting begins, or that another calendar has now. */
const isOther = (year: number): boolean => year <= 1 || (year >= HIJRI.first && year <= HIJRI.last);

/**
 * A date that is hardly meant so: a day of a year with which counting begins, or that another calendar has now, and
 * whatever lies far ahead; `today` (EDTF) is the day of the import.
 */
export const farIn = (cell: string, today: string): string | null => {
  const text = plain(cell);
  const [day, before, after] = DAY.exec(text) ?? [];
  // Of the Middle Ages and of antiquity mostly years alone are known.
  const year = day === undefined ? yearIn(text) : Number(before ?? after);
  const isAhead = year > Number(today.slice(0, 4)) + AHEAD && !isBefore(text);
  return (isAhead || (day !== undefined && isOther(year))) && !isNoValue(cell) ? text : null;
};

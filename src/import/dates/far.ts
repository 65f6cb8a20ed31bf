import { isNoValue } from "../no-value.ts";
import { plain } from "../western-digits.ts";

/** A day with its year first or last; most cells are none that is told. */
const DAY = /^(?:(\d{4})[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](\d{4}))(?:\D.*)?$/;

/** Years of our time after the Islamic and the Solar Hijri calendar. */
const HIJRI = { first: 1300, last: 1499 };

/** A day that is hardly meant so: of a year with which counting begins, or that another calendar has now. */
export const farIn = (cell: string): string | null => {
  const text = plain(cell);
  const [, before, after] = DAY.exec(text) ?? [];
  const year = Number(before ?? after ?? NaN);
  const isHijri = year >= HIJRI.first && year <= HIJRI.last;
  return (isHijri || year <= 1) && !isNoValue(cell) ? text : null;
};

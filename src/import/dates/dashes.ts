import { withWesternDigits } from "../../story/western-digits.ts";
import { plain } from "../western-digits.ts";

const DASH = /[\u2012-\u2015]/;

/** A dash behind a clock time, or between a year and two digits, where a hyphen could belong to an offset or a month. */
const JOINS =
  /(?<=:\d{2}(?:[.,]\d+)?|\d ?[ap]\.? ?m\.?|(?<!\d)\d{4}) ?[\u2012-\u2015] ?(?=\d{2}:?\d{2}(?!\d)|\d{2}(?![\d\u2010-\u2015-]))/giu;

/** A date or clock time as it is read. A dash joins two ends; it stays apart from what only a hyphen can be. */
export const joined = (cell: string): string =>
  plain(DASH.test(cell) ? withWesternDigits(cell).replace(JOINS, " - ") : cell);

import { dayAnd } from "./at-clock.ts";
import { wholeYear } from "./century.ts";
import { CLOCK_BESIDE } from "./clock.ts";
import { monthNamed } from "./months.ts";
import { namedDate } from "./named.ts";
import { NUMERIC, orderWith, type DateOrder } from "./order.ts";
import { checked, two, type Reader } from "./reading.ts";

const YEAR_FIRST = new RegExp(
  String.raw`^(-?\d{4})([/.-])(\d{1,2})(?:\2(\d{1,2})(?:(?:(?=T)|,? )(T?(?:${CLOCK_BESIDE})))?)?$`,
  "iu",
);

export const readYearFirst: Reader = (text, style) => {
  const [, year, , month, day, clock] = YEAR_FIRST.exec(text) ?? [];
  if (year === undefined || month === undefined) return null;
  if (day !== undefined) return dayAnd(`${year}-${two(month)}-${two(day)}`, clock, style);
  return checked(`${year}-${two(month)}`);
};

/** A date that can be read in one way only needs no rule. */
const orderIn = (a: string, b: string, order: DateOrder | null): DateOrder | null => {
  // A zero is neither.
  if (order !== null || Number(a) === Number(b) || Number(a) * Number(b) === 0)
    return order ?? "dmy";
  if (Number(a) > 12) return "dmy";
  return Number(b) > 12 ? "mdy" : null;
};

/** Turned round it would be a day. */
const isTurned = (day: string, month: string): boolean => Number(month) > 12 && Number(day) <= 12;

export const readNumeric: Reader = (text, style) => {
  const [, a, mark, b, digits, clock] = NUMERIC.exec(text) ?? [];
  if (a === undefined || b === undefined || digits === undefined) return null;
  const year = wholeYear(digits, style.century);
  if (year === null) return { problem: "row-date-century" };
  const order = orderIn(a, b, orderWith(style.order, mark));
  if (order === null) return { problem: "row-date-ambiguous" };
  const [day, month] = order === "mdy" ? [b, a] : [a, b];
  return isTurned(day, month)
    ? { problem: "row-date-order" }
    : dayAnd(`${year}-${two(month)}-${two(day)}`, clock, style);
};

/** “12/2023”, “12.2023”. */
export const readMonthYear: Reader = (text) => {
  const [, month, year] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  // A point may be one of a number.
  const isNumber = text.includes(".") && Number(month) > 12;
  return month === undefined || year === undefined || isNumber
    ? null
    : checked(`${year}-${two(month)}`);
};

export const readNamed: Reader = (text, style) => {
  const named = namedDate(text);
  if (!named) return null;
  const { month, day, clock } = named;
  const year = wholeYear(named.year, style.century);
  if (year === null) return { problem: "row-date-century" };
  if (day === undefined) return checked(`${year}-${two(month)}`);
  return dayAnd(`${year}-${two(month)}-${two(day)}`, clock, style);
};

const WITHOUT_YEAR = /^(?:(\p{L}+)\.?[ -]['’]?\d{1,2}|\d{1,2}\.?[ -](\p{L}+)\.?)$/u;

/** “Mar-24” can be a month of 2024 or a day of a year that nobody says. */
export const readWithoutYear: Reader = (text) => {
  const [, before, after] = WITHOUT_YEAR.exec(text) ?? [];
  const isMonth = monthNamed(before ?? after ?? "") !== undefined;
  return isMonth ? { problem: "row-date-century" } : null;
};

const PART_OF_DAY =
  /^(?:the |early |late )*(dawn|morning|noon|afternoon|evening|night|midnight|dusk)(?: of| on)?,? (.*\d)$/i;

/** “dawn of 10 Feb 2024”: the day, and what of it is told. */
export const readPartOfDay: Reader = (text, style, read) => {
  const [, part, day] = PART_OF_DAY.exec(text) ?? [];
  const date = day === undefined ? null : read(day, style);
  if (!date || "problem" in date || !/^-?\d{4}-\d\d-\d\d$/.test(date.edtf)) return date;
  return { ...date, ...(part !== undefined && { timeUnread: part }) };
};

const CLOCK_FIRST =
  /^(\d{1,2}(?::\d{2}(?::\d{2})?|h\d{2})(?: ?(?:uhr|h|hrs|[ap]\.? ?m\.?))?),? (?:(?:on|am|le|el) )?(.*\d)$/i;

const EAST_ASIAN =
  /^(\d{4}) ?[年년](?: ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日일](?: ?(\d.*))?)?)?$/u;

/** “2023年12月25日”, “2023년 12월”: Chinese, Japanese, Korean. */
export const readEastAsian: Reader = (text, style) => {
  const [, year, month, day, clock] = EAST_ASIAN.exec(text.normalize("NFKC")) ?? [];
  if (year === undefined || month === undefined) return year === undefined ? null : checked(year);
  if (day === undefined) return checked(`${year}-${two(month)}`);
  return dayAnd(`${year}-${two(month)}-${two(day)}`, clock, style);
};

/** “14:30, 25.12.2023”: the clock time before its day. */
export const readClockFirst: Reader = (text, style, read) => {
  const [, clock, day] = CLOCK_FIRST.exec(text) ?? [];
  const date = day === undefined ? null : read(day, style);
  if (!date || "problem" in date || !/^-?\d{4}-\d\d-\d\d$/.test(date.edtf)) return date;
  return dayAnd(date.edtf, clock, style);
};

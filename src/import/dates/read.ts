import { parseEdtf } from "../../story/edtf.ts";
import { instantOf, utc } from "../../story/zone.ts";
import type { ImportProblemCode } from "../problems.ts";
import { plain } from "../western-digits.ts";
import { isNoTime, readClock } from "./clock.ts";
import { epochMs } from "./epoch.ts";
import { namedDate } from "./named.ts";
import { NUMERIC, type DateOrder } from "./order.ts";

/** A date as EDTF, as exact as the cell has it, or why there is none. */
export type DateRead =
  | { edtf: string; zoneMissing?: true }
  | { problem: Extract<ImportProblemCode, `row-date-${string}`> };

interface Style {
  /** Of day and month, where only the column or its editor can say. */
  order: DateOrder | null;
  /** IANA zone of clock times that name none; without it only their day is kept. */
  tz: string | undefined;
}

const UNREADABLE: DateRead = { problem: "row-date-unreadable" };

const two = (n: number | string): string => String(n).padStart(2, "0");

const checked = (edtf: string): DateRead => (parseEdtf(edtf) ? { edtf } : UNREADABLE);

const instant = (ms: number): DateRead =>
  checked(new Date(ms).toISOString().replace(/\.\d+Z$/, "Z"));

const withClock = (day: string, text: string, { tz }: Style): DateRead => {
  const clock = readClock(text);
  const date = checked(day);
  if (!clock || "problem" in date) return UNREADABLE;
  if (isNoTime(clock)) return date;
  const { hour, minute, second, offset } = clock;
  if (offset !== null) return checked(`${day}T${two(hour)}:${two(minute)}:${two(second)}${offset}`);
  if (tz === undefined) return { ...date, zoneMissing: true };
  const [year = 0, month = 1, of = 1] = day.split("-").map(Number);
  return instant(instantOf(utc(year, month, of, hour, minute, second), tz));
};

const dayAnd = (day: string, clock: string | undefined, style: Style): DateRead =>
  clock === undefined ? checked(day) : withClock(day, clock, style);

type Reader = (text: string, style: Style) => DateRead | null;

const YEAR_FIRST = /^(\d{4})([/.-])(\d{1,2})(?:\2(\d{1,2})(?:[T ](.+))?)?$/;

const readYearFirst: Reader = (text, style) => {
  const [, year, , month, day, clock] = YEAR_FIRST.exec(text) ?? [];
  if (year === undefined || month === undefined) return null;
  if (day === undefined) return checked(`${year}-${two(month)}`);
  return dayAnd(`${year}-${two(month)}-${two(day)}`, clock, style);
};

/** A date that can be read in one way only needs no rule. */
const orderIn = (a: string, b: string, order: DateOrder | null): DateOrder | null => {
  if (order !== null || Number(a) === Number(b)) return order ?? "dmy";
  if (Number(a) > 12) return "dmy";
  return Number(b) > 12 ? "mdy" : null;
};

const readNumeric: Reader = (text, style) => {
  const [, a, , b, year, clock] = NUMERIC.exec(text) ?? [];
  if (a === undefined || b === undefined || year === undefined) return null;
  if (year.length === 2) return { problem: "row-date-century" };
  const order = orderIn(a, b, style.order);
  if (order === null) return { problem: "row-date-ambiguous" };
  const [day, month] = order === "mdy" ? [b, a] : [a, b];
  if (Number(month) > 12 && Number(day) <= 12) return { problem: "row-date-order" };
  return dayAnd(`${year}-${two(month)}-${two(day)}`, clock, style);
};

const readNamed: Reader = (text, style) => {
  const named = namedDate(text);
  if (!named) return null;
  const { year, month, day, clock } = named;
  if (year.length === 2) return { problem: "row-date-century" };
  if (day === undefined) return checked(`${year}-${two(month)}`);
  return dayAnd(`${year}-${two(month)}-${two(day)}`, clock, style);
};

const COMPACT = /^([12]\d{3})(\d{2})(\d{2})$/;

/** A year, a day without marks between its parts (ISO 8601), or a moment since 1970. */
const readNumber: Reader = (text) => {
  if (!/^\d+(?:\.\d+)?$/.test(text)) return null;
  if (/^\d{4}$/.test(text)) return checked(text);
  const [, year, month, day] = COMPACT.exec(text) ?? [];
  if (year !== undefined) return checked(`${year}-${month}-${day}`);
  const ms = epochMs(Number(text));
  if (ms !== null) return instant(ms);
  return /^\d{5}(?:\.\d+)?$/.test(text) ? { problem: "row-date-serial" } : UNREADABLE;
};

const ABOUT =
  /^(?:c|ca|circa|about|around|approx|approximately|um|vers|env|environ|hacia|نحو|حوالي)(?:\.? |\.(?=\d))/i;

/** What is only about so, as far as EDTF can say it: a date without a clock time. */
const readAbout: Reader = (text, style) => {
  const [word] = ABOUT.exec(text) ?? [];
  if (word === undefined) return null;
  const read = readDate(text.slice(word.length), style);
  return "edtf" in read ? checked(`${read.edtf}~`) : read;
};

const DECADE = /^(?:the |les )?(?:années |anni |años )?(\d{3})0(?:[’']?s|er(?: jahren?)?)?$/iu;

/** “1920s”; of “1900s” nobody knows whether it is a decade or a century. */
const readDecade: Reader = (text) => {
  const [, decade] = DECADE.exec(text) ?? [];
  if (decade === undefined) return null;
  return decade.endsWith("0") ? UNREADABLE : checked(`${decade}X`);
};

const readEdtf: Reader = (text) => (parseEdtf(text) ? { edtf: text } : null);

const READERS: readonly Reader[] = [
  ...[readNumber, readEdtf, readYearFirst, readNumeric, readNamed],
  ...[readDecade, readAbout],
];

/** Reads a date of a table; nothing is made more exact than the cell has it, and nothing guessed. */
export const readDate = (cell: string, style: Style): DateRead => {
  const text = plain(cell);
  for (const read of READERS) {
    const date = read(text, style);
    if (date) return date;
  }
  return UNREADABLE;
};

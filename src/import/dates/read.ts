import { parseEdtf } from "../../story/edtf.ts";
import { instantOf, utc } from "../../story/zone.ts";
import type { ImportProblemCode } from "../problems.ts";
import { plain } from "../western-digits.ts";
import { isNoTime, readClock } from "./clock.ts";
import { monthNamed } from "./months.ts";
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
  return dayAnd(`${year}-${two(month)}-${two(day)}`, clock, style);
};

const NAMED: readonly RegExp[] = [
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?[ -](?<month>\p{L}+(?: \p{L}+)?)\.?,?[ -](?<year>\d{4})(?:,? (?<clock>\d.*))?$/iu,
  /^(?<month>\p{L}+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?:,? (?<clock>\d.*))?$/iu,
  /^(?<month>\p{L}+(?: \p{L}+)?)\.?[ -](?<year>\d{4})$/iu,
];

const readNamed: Reader = (text, style) => {
  const bare = text.replace(/^\p{L}+day,? /iu, "");
  for (const form of NAMED) {
    const { day, month: name = "", year, clock } = form.exec(bare)?.groups ?? {};
    const month = monthNamed(name);
    if (year === undefined || month === undefined) continue;
    if (day === undefined) return checked(`${year}-${two(month)}`);
    return dayAnd(`${year}-${two(month)}-${two(day)}`, clock, style);
  }
  return null;
};

const SECONDS = 1e9;
const MILLISECONDS = 1e11;
const LAST = 1e14;

/** Numbers that stand for a moment: seconds or milliseconds since 1970. */
const readNumber: Reader = (text) => {
  if (!/^\d+(?:\.\d+)?$/.test(text)) return null;
  const number = Number(text);
  if (/^\d{4}$/.test(text)) return checked(text);
  if (number >= MILLISECONDS && number < LAST) return instant(number);
  if (number >= SECONDS && number < MILLISECONDS) return instant(number * 1000);
  return /^\d{5}(?:\.\d+)?$/.test(text) ? { problem: "row-date-serial" } : UNREADABLE;
};

const readEdtf: Reader = (text) => (parseEdtf(text) ? { edtf: text } : null);

const READERS: readonly Reader[] = [readNumber, readEdtf, readYearFirst, readNumeric, readNamed];

/** Reads a date of a table; nothing is made more exact than the cell has it, and nothing guessed. */
export const readDate = (cell: string, style: Style): DateRead => {
  const text = plain(cell);
  for (const read of READERS) {
    const date = read(text, style);
    if (date) return date;
  }
  return UNREADABLE;
};

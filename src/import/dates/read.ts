import { parseEdtf } from "../../story/edtf.ts";
import { instantOf, instantsOf, utc } from "../../story/zone.ts";
import type { ImportProblemCode } from "../problems.ts";
import { plain } from "../western-digits.ts";
import { isNoTime, readClock } from "./clock.ts";
import { epochMs } from "./epoch.ts";
import { eraIn, fourDigits, yearBefore } from "./era.ts";
import { monthNamed } from "./months.ts";
import { namedDate } from "./named.ts";
import { NUMERIC, orderWith, type DateOrder, type DateOrders } from "./order.ts";

/** A date as EDTF, as exact as the cell has it, or why there is none. */
export type DateRead =
  | {
      edtf: string;
      zoneMissing?: true;
      /** A clock time that came twice or never as clocks were changed, and the instants that it may be. */
      clocks?: string;
    }
  | { problem: Extract<ImportProblemCode, `row-date-${string}`>; expected?: string };

interface Style {
  /** Of day and month, where only the column or its editor can say. */
  order: DateOrders | null;
  /** IANA zone of clock times that name none; without it only their day is kept. */
  tz: string | undefined;
}

const UNREADABLE: DateRead = { problem: "row-date-unreadable" };

const two = (n: number | string): string => String(n).padStart(2, "0");

/** That a month has no such day, where that is all that is wrong. */
const noSuchDay = (edtf: string): DateRead => {
  const [, year, month, day] = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(edtf) ?? [];
  const isMonth = parseEdtf(`${year}-${month}`) !== null;
  if (!isMonth || Number(day) < 29 || Number(day) > 31) return UNREADABLE;
  const last = new Date(utc(Number(year), Number(month) + 1, 0)).getUTCDate();
  return { problem: "row-date-day", expected: `${year}-${month}-01 … ${year}-${month}-${last}` };
};

const checked = (edtf: string): DateRead => (parseEdtf(edtf) ? { edtf } : noSuchDay(edtf));

const instantText = (ms: number): string =>
  new Date(ms)
    .toISOString()
    .replace(/\.\d+Z$/, "Z")
    .replace(/^-00/, "-");

const instant = (ms: number): DateRead => checked(instantText(ms));

/** The instant of a wall time, and whether clocks that were changed showed it twice or never. */
const atWall = (wall: number, text: string, tz: string): DateRead => {
  const all = instantsOf(wall, tz);
  const read = instant(all[0] ?? instantOf(wall, tz));
  if (all.length === 1 || "problem" in read) return read;
  const meant = all.length > 1 ? all.map(instantText).join(" / ") : read.edtf;
  return { ...read, clocks: `${text} = ${meant}` };
};

const withClock = (day: string, text: string, { tz }: Style): DateRead => {
  const clock = readClock(text);
  const date = checked(day);
  if ("problem" in date) return date;
  if (!clock) return UNREADABLE;
  if (isNoTime(clock)) return date;
  const { hour, minute, second, offset } = clock;
  if (offset !== null) return checked(`${day}T${two(hour)}:${two(minute)}:${two(second)}${offset}`);
  if (tz === undefined) return { ...date, zoneMissing: true };
  const [year = 0, month = 1, of = 1] = day.split(/\b-/).map(Number);
  return atWall(utc(year, month, of, hour, minute, second), `${day} ${text}`, tz);
};

const dayAnd = (day: string, clock: string | undefined, style: Style): DateRead =>
  clock === undefined ? checked(day) : withClock(day, clock, style);

type Reader = (text: string, style: Style) => DateRead | null;

const YEAR_FIRST = /^(-?\d{4})([/.-])(\d{1,2})(?:\2(\d{1,2})(?:[T ](.+))?)?$/;

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
  const [, a, mark, b, year, clock] = NUMERIC.exec(text) ?? [];
  if (a === undefined || b === undefined || year === undefined) return null;
  if (year.length === 2) return { problem: "row-date-century" };
  const order = orderIn(a, b, orderWith(style.order, mark));
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

const WITHOUT_YEAR = /^(?:(\p{L}+)\.?[ -]['’]?\d{1,2}|\d{1,2}\.?[ -](\p{L}+)\.?)$/u;

/** “Mar-24” can be a month of 2024 or a day of a year that nobody says. */
const readWithoutYear: Reader = (text) => {
  const [, before, after] = WITHOUT_YEAR.exec(text) ?? [];
  const isMonth = monthNamed(before ?? after ?? "") !== undefined;
  return isMonth ? { problem: "row-date-century" } : null;
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

/** “1920s”; “1900s” can be a decade or a century, of which the century holds both. */
const readDecade: Reader = (text) => {
  const [, decade] = DECADE.exec(text) ?? [];
  if (decade === undefined) return null;
  return checked(decade.endsWith("0") ? `${decade.slice(0, 2)}XX` : `${decade}X`);
};

const readEdtf: Reader = (text) => (parseEdtf(text) ? { edtf: text } : null);

/** A year with fewer digits than four where its minus says that it is no day and no number of days. */
const readMinus: Reader = (text, style) => {
  const full = fourDigits(text);
  return full === text ? null : readDate(full, style);
};

/** “44 BC”, “AD 79”, also of a whole date. */
const readEra: Reader = (text, style) => {
  const era = eraIn(text);
  const read = era && readDate(era.date, style);
  if (!era?.isBefore || !read || "problem" in read) return read;
  return read.edtf.startsWith("0000")
    ? UNREADABLE
    : checked(read.edtf.replace(/^\d{4}/, yearBefore));
};

const READERS: readonly Reader[] = [
  ...[readNumber, readEdtf, readYearFirst, readNumeric, readNamed],
  ...[readWithoutYear, readDecade, readAbout, readMinus],
];

/** Years before are not meant after our calendar where they are written with digits of another one's countries. */
const MODERN = 1700;

const isOtherCalendar = (cell: string, edtf: string): boolean =>
  Number(edtf.slice(0, 4)) < MODERN && /[\u0660-\u0669\u06f0-\u06f9]/.test(cell);

/** Reads a date of a table; nothing is made more exact than the cell has it, and nothing guessed. */
export const readDate = (cell: string, style: Style): DateRead => {
  const text = plain(cell);
  for (const read of READERS) {
    const date = read(text, style);
    if (!date) continue;
    return "edtf" in date && isOtherCalendar(cell, date.edtf)
      ? { problem: "row-date-calendar" }
      : date;
  }
  // Whoever names the era counts by it, whatever the digits.
  return readEra(text, style) ?? UNREADABLE;
};

import { wholeYear } from "./century.ts";
import { parseEdtf, runsBackwards } from "../../story/edtf.ts";
import { instant } from "./at-clock.ts";
import {
  readClockFirst,
  readEastAsian,
  readMonthYear,
  readNamed,
  readNumeric,
  readPartOfDay,
  readWithoutYear,
  readYearFirst,
} from "./days.ts";
import { markIn } from "../note-marks.ts";
import { joined } from "./dashes.ts";
import { dayBegunAt, epochMs } from "./epoch.ts";
import { eraIn, fourDigits, yearBefore } from "./era.ts";
import { readAbout, readLimit, readUncertain } from "./hedged.ts";
import { weekdayIn } from "./months.ts";
import {
  readCentury,
  readCenturyKey,
  readCoarse,
  readDecade,
  readRomanCentury,
  readSeason,
} from "./periods.ts";
import { readPartOfYear, readPartsOfYear } from "./parts-of-year.ts";
import { OPEN_END } from "./open-end.ts";
import { readRange, readTwo } from "./ranges.ts";
import { readWeek } from "./weeks.ts";
import { readYears } from "./year-ranges.ts";
import { checked, UNREADABLE, type DateRead, type Reader, type Style } from "./reading.ts";

export type { DateRead } from "./reading.ts";

/** Characters; nothing longer is a date. */
const LONGEST = 120;

const COMPACT = /^([12]\d{3})(\d{2})(\d{2})$/;

/** A moment since 1970; a midnight where that is no time is its day. */
const momentAt = (ms: number, isTime: boolean): DateRead => {
  const day = isTime ? null : dayBegunAt(ms);
  return day === null ? instant(ms) : checked(day);
};

/** A year, a day without marks between its parts (ISO 8601), or a moment since 1970. */
const readNumber: Reader = (text, { century, midnight }) => {
  if (!/^\d+(?:\.\d+)?$/.test(text)) return null;
  if (/^\d{4}$/.test(text)) return checked(text);
  const [, year, month, day] = COMPACT.exec(text) ?? [];
  if (year !== undefined) return checked(`${year}-${month}-${day}`);
  const ms = epochMs(Number(text));
  if (ms !== null) return momentAt(ms, midnight === true);
  const whole = /^\d\d$/.test(text) ? wholeYear(text, century) : null;
  if (whole !== null) return checked(whole);
  if (/^[1-9]\d{0,2}$/.test(text))
    return { problem: "row-date-century", expected: `${text.padStart(4, "0")}, AD ${text}` };
  return /^\d{5}(?:\.\d+)?$/.test(text) ? { problem: "row-date-serial" } : UNREADABLE;
};

const readEdtf: Reader = (text, { tz = "UTC" }) => {
  const date = parseEdtf(text);
  if (!date) return null;
  return runsBackwards(date, tz)
    ? { problem: "row-end-before-start" }
    : { edtf: text.replace(/\/9999-12-31$/, `/${OPEN_END}`) };
};

/** A year with fewer digits than four where its minus says that it is no day and no number of days. */
const readMinus: Reader = (text, style, read) => {
  const full = fourDigits(text);
  return full === text ? null : read(full, style);
};

/** “44 BC”, “AD 79”, also of a whole date. */
const readEra: Reader = (text, style, read) => {
  const era = eraIn(text);
  const date = era && read(era.date, style);
  if (!era?.isBefore || !date || "problem" in date) return date;
  return !/^\d{4}(?:-|[~?%]?$)/.test(date.edtf) || date.edtf.startsWith("0000")
    ? UNREADABLE
    : checked(date.edtf.replace(/^\d{4}/, yearBefore));
};

/** Those of one date, the quickest and commonest first. */
const READERS: readonly Reader[] = [
  ...[readMonthYear, readNumber, readYears, readEdtf, readYearFirst, readNumeric, readNamed],
  ...[readWithoutYear, readDecade, readCenturyKey, readAbout, readMinus, readUncertain],
  ...[readLimit, readCentury, readRomanCentury, readPartOfYear, readPartsOfYear],
  ...[readSeason, readCoarse],
  ...[readClockFirst, readPartOfDay, readWeek, readEastAsian],
];

/** Years before are not meant after our calendar where they are written with digits of another one's countries. */
const MODERN = 1700;

const isOtherCalendar = (cell: string, edtf: string): boolean =>
  Number(/-?\d{4}/.exec(edtf)?.[0]) < MODERN && /[\u0660-\u0669\u06f0-\u06f9]/.test(cell);

const first = (
  readers: readonly Reader[],
  text: string,
  style: Style,
  read: Parameters<Reader>[2],
): DateRead | null => {
  for (const reader of readers) {
    const date = reader(text, style, read);
    if (date) return date;
  }
  return null;
};

/** One date, which is no end of another. */
const readOne = (text: string, style: Style): DateRead =>
  first([...READERS, readEra], text, style, readOne) ?? UNREADABLE;

/** From one clock time to another: what looks like a year in it is none. */
const STRETCH = /^\d{1,2}[:.h]?\d{2} ?- ?\d{1,2}[:.h]?\d{2}\b/i;

/** Whether all of the text was understood, or what is wrong with it. */
const isWhole = (date: DateRead): boolean =>
  "edtf" in date
    ? date.timeUnread === undefined || STRETCH.test(date.timeUnread)
    : date.problem !== "row-date-unreadable";

const inCalendar = (cell: string, date: DateRead): DateRead =>
  "edtf" in date && isOtherCalendar(cell, date.edtf) ? { problem: "row-date-calendar" } : date;

/** Days from Monday on of a day (EDTF) in four digits. */
const weekdayOf = (edtf: string): number | null =>
  /^\d{4}-\d\d-\d\d(?:T|$)/.test(edtf) ? (new Date(edtf.slice(0, 10)).getUTCDay() + 6) % 7 : null;

/** Tells of a day of the week that is not that of the day. */
const withWeekday = (date: DateRead, word = "", day?: number): DateRead => {
  if (day === undefined || "problem" in date) return date;
  const found = weekdayOf(date.edtf);
  return found === null || found === day ? date : { ...date, weekday: word };
};

/** Reads what is there beside a day of the week. */
const readRest = (cell: string, text: string, style: Style): DateRead => {
  const date = first(READERS, text, style, readOne);
  const read =
    date && isWhole(date) ? date : (first([readRange, readTwo], text, style, readOne) ?? date);
  // Whoever names the era counts by it, whatever the digits.
  return read ? inCalendar(cell, read) : (readEra(text, style, readOne) ?? UNREADABLE);
};

/** A date with such a mark behind it, which may be said of it there. */
const readMarked = (text: string, read: (text: string) => DateRead): DateRead => {
  const { bare, mark } = markIn(text);
  if (mark === undefined) return read(text);
  const date = read(bare);
  return "edtf" in date ? { ...date, mark } : date;
};

/** Reads a date of a table; nothing is made more exact than the cell has it, and nothing guessed. */
export const readDate = (cell: string, style: Style): DateRead => {
  const { rest: text, word, day } = weekdayIn(joined(cell));
  if (text.length > LONGEST) return UNREADABLE;
  return withWeekday(
    readMarked(text, (bare) => readRest(cell, bare, style)),
    word,
    day,
  );
};

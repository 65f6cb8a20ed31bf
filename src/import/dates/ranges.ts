import { parseEdtf, runsBackwards } from "../../story/edtf.ts";
import { eraIn } from "./era.ts";
import { withoutAbout } from "./hedged.ts";
import { isLastDay } from "../no-value.ts";
import { isOngoing, OPEN_END } from "./open-end.ts";
import { mayBeOneDay } from "./two-calendars.ts";
import { endsOf, two, type DateRead, type Reader, type Style } from "./reading.ts";

type Read = Parameters<Reader>[2];

/** Words and marks between the two ends; a dash may stand without blanks. */
const BETWEEN_ENDS = / ?- ?| (?:to|until|bis|au|à|al?|hasta|по|до|إلى|\/) /giu;
const FROM = /^(?:from|vom|von|du|de|del|desde|с|з|من) /iu;

const dayOf = (read: DateRead): string =>
  "edtf" in read && /^-?\d{4}-\d\d-\d\d$/.test(read.edtf) ? read.edtf : "";

/** “3” beside “5 May 2021” is the third of that month, where its number is the day. */
const dayBeside = (left: string, right: string, style: Style, read: Read): string | null => {
  const [, day] = /^(\d{1,2})(?:\.|er|º|st|nd|rd|th)?$/.exec(left) ?? [];
  if (day === undefined) return null;
  const whole = right.replace(/^\d{1,2}(?=\D)/, day);
  const last = dayOf(read(right, style));
  return last !== "" && dayOf(read(whole, style)) === last.slice(0, -2) + two(day) ? whole : null;
};

/** “28 April” and “28.4.” with the year of the second end. */
const withYear = (left: string, year: string): string => {
  const [, numbers, mark = ""] = /^(\d{1,2}([/.])\d{1,2})\2?$/.exec(left) ?? [];
  if (numbers !== undefined) return numbers + mark + year;
  return /\p{L}/u.test(left) ? `${left} ${year}` : left;
};

/** The first end with what only the second one says: its month, its year, its era. */
const completed = (left: string, right: string, style: Style, read: Read): string => {
  const day = dayBeside(left, right, style, read);
  if (day !== null) return day;
  if (/^\d{1,4}$/.test(withoutAbout(left)) && eraIn(right)?.isBefore) return `${left} BC`;
  const [year] = /\d{4}(?!.*\d{4})/.exec(right) ?? [];
  return year === undefined || /\d{4}/.test(left) ? left : withYear(left, year);
};

const PLAIN = /^[^/[\]]+$/;

/** Both ends as a span; one that runs backwards is told. */
const spanOf = (from: DateRead, to: DateRead, { tz = "UTC" }: Style): DateRead | null => {
  if ("problem" in from || "problem" in to) return null;
  const [[first], [, last]] = [endsOf(from), endsOf(to)];
  if (!PLAIN.test(first) || !PLAIN.test(last)) return null;
  const edtf = `${first}/${last}`;
  const date = parseEdtf(edtf);
  if (!date) return null;
  if (runsBackwards(date, tz)) return { problem: "row-end-before-start" };
  const { isUnit: _, ...read } = { ...from, ...to, edtf };
  return read;
};

/** Two days with a stroke between them, which may be one in two calendars. */
const dayAndDay = (from: DateRead, to: DateRead, style: Style): DateRead | null => {
  const [first, last] = [dayOf(from), dayOf(to)];
  return mayBeOneDay(first, last)
    ? { problem: "row-date-calendar", expected: `${last}, ${first}/${last}` }
    : spanOf(from, to, style);
};

/** What is wrong with the second end is told, where it is no number that may mean anything. */
const isTold = (left: string, right: string, [from, to]: readonly [DateRead, DateRead]): boolean =>
  "problem" in to &&
  to.problem !== "row-date-unreadable" &&
  /\p{L}|\d\D\d/u.test(right) &&
  ("edtf" in from || from.problem === "row-date-ambiguous" || /^\d{1,2}\.?$/.test(left));

/** Puts both ends together, or tells why they are none. */
type Join = typeof spanOf;

/** Since a date. */
const openFrom = (from: DateRead): DateRead | null => {
  if ("problem" in from) return null;
  const { isUnit: _, ...read } = from;
  const [first] = endsOf(from);
  return PLAIN.test(first) ? { ...read, edtf: `${first}/${OPEN_END}` } : null;
};

const readEnds = (
  left: string,
  right: string,
  style: Style,
  read: Read,
  join: Join = spanOf,
): DateRead | null => {
  if (left === "" || right === "") return null;
  const from = read(completed(left, right, style, read), style);
  if (isOngoing(right) || isLastDay(right)) return openFrom(from);
  const to = read(right, style);
  return isTold(left, right, [from, to]) ? to : join(from, to, style);
};

const MONTH_FIRST = /^(\p{L}+\.?) (\d{1,2}) ?- ?(\d{1,2}),? (\d{4})$/u;

/** “May 3-5, 2021”. */
const monthFirst = (text: string, style: Style, read: Read): DateRead | null => {
  const [, month, first, last, year] = MONTH_FIRST.exec(text) ?? [];
  if (month === undefined) return null;
  const [from, to] = [first, last].map((day) =>
    read(`${month} ${day ?? ""}, ${year ?? ""}`, style),
  );
  return from && to ? spanOf(from, to, style) : null;
};

const TWO_DAYS = /^(\d{1,2})\.? ?\/ ?(\d{1,2})\.? (\p{L}.*)$/u;

/** “4/5 February 2024”, “15./16. Juli 2021”. */
const twoDays = (text: string, style: Style, read: Read): DateRead | null => {
  const [, first, last, month = ""] = TWO_DAYS.exec(text) ?? [];
  if (first === undefined || last === undefined) return null;
  return dayAndDay(read(`${first}. ${month}`, style), read(`${last}. ${month}`, style), style);
};

const WITHIN = /^(?:between|zwischen|entre|между|між|بين) (.+?) (?:and|und|et|y|и|і|та|و) ?(.+)$/iu;

/** “between 1890 and 1895”: one moment in between. */
const readWithin = (text: string, style: Style, read: Read): DateRead | null => {
  const [, left, right] = WITHIN.exec(text) ?? [];
  const ends =
    left === undefined || right === undefined ? null : readEnds(left, right, style, read);
  if (!ends || "problem" in ends || !ends.edtf.includes("/")) return ends;
  return { ...ends, edtf: `[${ends.edtf.replace("/", "..")}]` };
};

/** “3-5 May 2021”, “28 April - 2 May 2021”, “1914-1918”, “from 2019 to 2021”, “2021 - present”. */
export const readRange: Reader = (text, style, read) => {
  const known =
    readWithin(text, style, read) ?? monthFirst(text, style, read) ?? twoDays(text, style, read);
  if (known) return known;
  const bare = text.replace(FROM, "");
  for (const { 0: mark, index } of bare.matchAll(BETWEEN_ENDS)) {
    const [left, right] = [bare.slice(0, index), bare.slice(index + mark.length)];
    const join = mark.includes("/") ? dayAndDay : spanOf;
    const date = readEnds(left.trim(), right.trim(), style, read, join);
    if (date) return date;
  }
  return null;
};

const TWO = /^(.+?)(?:[;,] ?| (?:and|und|et|y|&) )(.+)$/iu;

/** “5 Feb 2024, 10 Feb 2024”: the first of two dates; the other one is told. */
export const readTwo: Reader = (text, style, read) => {
  const [, left, right] = TWO.exec(text) ?? [];
  if (left === undefined || right === undefined) return null;
  const [first, second] = [read(left, style), read(right, style)];
  return "edtf" in first && "edtf" in second ? { ...first, another: right } : null;
};

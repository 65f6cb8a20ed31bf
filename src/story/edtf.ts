import { instantOf, utc } from "./zone.ts";

/**
 * Dates after the Extended Date/Time Format (ISO 8601-2, levels 0 and 1, and the level 2 set
 * `[a..b]` "one of these" and `XXXX`, not known). Seasons are refused: they mean other months in each hemisphere.
 */
export interface Edtf {
  /** First and last day or instant; `null` where the side is open. */
  from: Bound | null;
  to: Bound | null;
  approximate: boolean;
  uncertain: boolean;
  /** `span`: all of the time from–to. `within`: one moment somewhere in it. */
  kind: "span" | "within";
}

/** A calendar unit (year, month, day) in wall time, or an exact instant. */
interface Bound {
  unit: "instant" | "day" | "month" | "year";
  /** Wall time of the first moment as `utc` makes it; for `instant` the instant itself. */
  first: number;
  /** Wall time of the first moment after it; for `instant` the instant itself. */
  after: number;
}

/** A year of which no digit is known: what has no date. */
export const NO_DATE = "XXXX";

/** Whether a date says no more than by when: `[..2023-12-26]`, or not even that. */
export const isLimit = ({ from, kind }: Edtf): boolean => from === null && kind === "within";

/** Whether a date says anything of when: `XXXX` does not. */
export const isDated = (date: Edtf | null): date is Edtf => (date?.from ?? date?.to) != null;

/** An interval of instants in milliseconds, `latest` excluded unless both are equal. */
export interface Interval {
  earliest: number;
  latest: number;
}

/** Years before 0001 count as in ISO 8601: 0000 is 1 BC, -0043 is 44 BC; there is no -0000. */
const DATE =
  /^((?!-00(?:0[0X]|XX))-?(?:\d{4}|\d{3}X|\d{2}XX)(?:-(?:\d{2}|XX)){0,2})(T[\d:+Z-]+)?([?~%])?$/;

/** A clock time with its offset from UTC; without one it would be another instant everywhere. */
const CLOCK = /^T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

const daysIn = (year: number, month: number): number =>
  new Date(utc(year, month + 1, 0)).getUTCDate();

const inRange = (value: number, low: number, high: number): boolean =>
  value >= low && value <= high;

const readYear = (text: string): Bound => {
  // The larger number is the earlier year of two before 0001.
  const [first = 0, last = 0] = ["0", "9"]
    .map((digit) => Number(text.replaceAll("X", digit)))
    .sort((a, b) => a - b);
  return { unit: "year", first: utc(first, 1, 1), after: utc(last + 1, 1, 1) };
};

const readMonthOrDay = (year: number, month: number, day: string | undefined): Bound | null => {
  if (!inRange(month, 1, 12)) return null;
  if (day === undefined || day === "XX")
    return { unit: "month", first: utc(year, month, 1), after: utc(year, month + 1, 1) };
  const date = Number(day);
  if (!inRange(date, 1, daysIn(year, month))) return null;
  return { unit: "day", first: utc(year, month, date), after: utc(year, month, date + 1) };
};

const readVague = (year: string, rest: string[]): Bound | null =>
  rest.every((part) => part === "XX") ? readYear(year) : null;

const readInstant = (date: string, clock: string): Bound | null => {
  if (!/^-?\d{4}-\d\d-\d\d$/.test(date) || !CLOCK.test(clock)) return null;
  const instant = Date.parse((date + clock).replace(/^-/, "-00"));
  return { unit: "instant", first: instant, after: instant };
};

const readBound = (date: string, clock: string | undefined): Bound | null => {
  const [year = "", ...rest] = date.split(/\b-/);
  const [month = "XX", day] = rest;
  const calendar =
    month === "XX" || year.includes("X")
      ? readVague(year, rest)
      : readMonthOrDay(Number(year), Number(month), day);
  return calendar && clock !== undefined ? readInstant(date, clock) : calendar;
};

interface Parsed {
  bound: Bound;
  mark: string;
}

const readDate = (text: string): Parsed | null => {
  const [, date, clock, mark = ""] = DATE.exec(text) ?? [];
  const bound = date === undefined ? null : readBound(date, clock);
  return bound && { bound, mark };
};

interface End {
  bound: Bound | null;
  mark: string;
}

const readEnd = (text: string): End | null =>
  text === ".." || text === "" ? { bound: null, mark: "" } : readDate(text);

const between = (a: End, b: End, kind: Edtf["kind"]): Edtf => {
  const marks = a.mark + b.mark;
  return {
    from: a.bound,
    to: b.bound,
    approximate: /[~%]/.test(marks),
    uncertain: /[?%]/.test(marks),
    kind,
  };
};

const readRange = (from: string, to: string, kind: Edtf["kind"]): Edtf | null => {
  const [a, b] = [readEnd(from), readEnd(to)];
  return !a || !b || (!a.bound && !b.bound) ? null : between(a, b, kind);
};

const UNKNOWN: Edtf = {
  from: null,
  to: null,
  approximate: false,
  uncertain: false,
  kind: "within",
};

/** Reads an EDTF date; `null` when it is not one of the supported forms. */
export const parseEdtf = (text: string): Edtf | null => {
  if (text === NO_DATE) return UNKNOWN;
  const [, first, last] = /^\[(.*?)\.\.([^.]*)\]$/.exec(text) ?? [];
  if (first !== undefined && last !== undefined) return readRange(first, last, "within");
  const slash = text.indexOf("/");
  if (slash >= 0) return readRange(text.slice(0, slash), text.slice(slash + 1), "span");
  const date = readDate(text);
  return date && between(date, date, date.bound.unit === "instant" ? "span" : "within");
};

const toInstant = (bound: Bound, wall: number, tz: string): number =>
  bound.unit === "instant" ? wall : instantOf(wall, tz);

/** The instants a date may stand for; calendar days begin and end in the given IANA zone. */
export const resolveEdtf = (date: Edtf, tz: string): Interval => ({
  earliest: date.from ? toInstant(date.from, date.from.first, tz) : -Infinity,
  latest: date.to ? toInstant(date.to, date.to.after, tz) : Infinity,
});

/** A day before or an empty time between: the end of `26/25` is the moment 26 begins. */
export const runsBackwards = (date: Edtf, tz: string): boolean => {
  const { earliest, latest } = resolveEdtf(date, tz);
  return latest < earliest || (latest === earliest && date.from?.first !== date.to?.first);
};

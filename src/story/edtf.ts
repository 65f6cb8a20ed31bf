import { instantOf, utc } from "./zone.ts";

/**
 * Dates after the Extended Date/Time Format (ISO 8601-2, levels 0 and 1, and the level 2 set
 * `[a..b]` "one of these"). Seasons are refused: they mean other months in each hemisphere.
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

/** An interval of instants in milliseconds, `latest` excluded unless both are equal. */
export interface Interval {
  earliest: number;
  latest: number;
}

const DATE =
  /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?(?:T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2}))?([?~%])?$/;

const daysIn = (year: number, month: number): number =>
  new Date(utc(year, month + 1, 0)).getUTCDate();

interface Parsed {
  bound: Bound;
  mark: string;
}

const inRange = (value: number, low: number, high: number): boolean =>
  value >= low && value <= high;

const readYear = (text: string): Bound => {
  const low = Number(text.replaceAll("X", "0"));
  const high = Number(text.replaceAll("X", "9"));
  return { unit: "year", first: utc(low, 1, 1), after: utc(high + 1, 1, 1) };
};

const readMonthOrDay = (year: number, month: number, day: string | undefined): Bound | null => {
  if (!inRange(month, 1, 12)) return null;
  if (day === undefined || day === "XX")
    return { unit: "month", first: utc(year, month, 1), after: utc(year, month + 1, 1) };
  const date = Number(day);
  if (!inRange(date, 1, daysIn(year, month))) return null;
  return { unit: "day", first: utc(year, month, date), after: utc(year, month, date + 1) };
};

const readInstant = (day: Bound, [hour, minute, second, zone]: string[]): Bound | null => {
  if (day.unit !== "day" || Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59)
    return null;
  const match = /^([+-])(\d{2}):(\d{2})$/.exec(zone ?? "Z");
  if (Number(match?.[2] ?? 0) > 23 || Number(match?.[3] ?? 0) > 59) return null;
  const ahead = match
    ? Number(`${match[1] ?? ""}1`) * (Number(match[2]) * 60 + Number(match[3])) * 60_000
    : 0;
  const wall = Number(hour) * 3_600_000 + Number(minute) * 60_000 + Number(second ?? 0) * 1000;
  const instant = day.first + wall - ahead;
  return { unit: "instant", first: instant, after: instant };
};

const readDate = (text: string): Parsed | null => {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, year = "", month, day, hour, minute, second, zone, mark = ""] = match;
  const clock = hour === undefined ? null : [hour, minute ?? "", second ?? "0", zone ?? ""];
  if (month === undefined || month === "XX" || year.includes("X")) {
    const vague = month === undefined || (month === "XX" && (day ?? "XX") === "XX");
    return vague && !clock ? { bound: readYear(year), mark } : null;
  }
  const bound = readMonthOrDay(Number(year), Number(month), day);
  if (!bound) return null;
  const exact = clock ? readInstant(bound, clock) : bound;
  return exact && { bound: exact, mark };
};

const OPEN = new Set(["..", ""]);

const readRange = (from: string, to: string, kind: Edtf["kind"]): Edtf | null => {
  const a = OPEN.has(from) ? null : readDate(from);
  const b = OPEN.has(to) ? null : readDate(to);
  if ((!a && !OPEN.has(from)) || (!b && !OPEN.has(to)) || (!a && !b)) return null;
  const marks = (a?.mark ?? "") + (b?.mark ?? "");
  return {
    from: a?.bound ?? null,
    to: b?.bound ?? null,
    approximate: /[~%]/.test(marks),
    uncertain: /[?%]/.test(marks),
    kind,
  };
};

/** Reads an EDTF date; `null` when it is not one of the supported forms. */
export const parseEdtf = (text: string): Edtf | null => {
  const set = /^\[(.*?)\.\.([^.]*)\]$/.exec(text);
  if (set) return readRange(set[1] || "..", set[2] || "..", "within");
  const slash = text.indexOf("/");
  if (slash >= 0) return readRange(text.slice(0, slash), text.slice(slash + 1), "span");
  const date = readDate(text);
  return date && readRange(text, text, date.bound.unit === "instant" ? "span" : "within");
};

const toInstant = (bound: Bound, wall: number, tz: string): number =>
  bound.unit === "instant" ? wall : instantOf(wall, tz);

/** The instants a date may stand for; calendar days begin and end in the given IANA zone. */
export const resolveEdtf = (date: Edtf, tz: string): Interval => ({
  earliest: date.from ? toInstant(date.from, date.from.first, tz) : -Infinity,
  latest: date.to ? toInstant(date.to, date.to.after, tz) : Infinity,
});

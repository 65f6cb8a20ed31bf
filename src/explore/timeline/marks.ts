import type { Edtf, Interval } from "../../story/edtf.ts";
import { isDated, isLimit, resolveEdtf } from "../../story/edtf.ts";
import type { EventEntry } from "../story-index.ts";
import { dayAt, startOfDay, type Days } from "./days.ts";

/** What the dates of a story name: the units (days, months, years) and the instants they turn at. */
export interface Marks {
  /** IANA zone in which the axis counts its days: that of most events. */
  tz: string;
  days: Days;
  units: Interval[];
  /** Ascending, without repetition; the first and the last are the ends of the axis. */
  instants: number[];
}

const mostCommon = (values: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? "UTC";
};

const dayAround = (instant: number, tz: string): Interval => {
  const day = dayAt(instant, tz);
  return { earliest: startOfDay(day, tz), latest: startOfDay(day + 1, tz) };
};

/** The unit that each end of a date names, as instants; a moment stands in its day. */
const unitsOf = (date: Edtf, zone: string, axisZone: string): Interval[] =>
  [date.from, date.to].flatMap((bound) => {
    if (!bound) return [];
    const unit = resolveEdtf({ ...date, from: bound, to: bound }, zone);
    return bound.unit === "instant" ? [unit, dayAround(unit.earliest, axisZone)] : [unit];
  });

/** The marks of all readable dates; `null` where there is none, and so nothing to draw. */
export const marksOf = (entries: readonly EventEntry[]): Marks | null => {
  const dated = entries.filter(({ date }) => isDated(date));
  const tz = mostCommon(dated.map(({ event }) => event.when.tz));
  const placed = dated.filter(({ date }) => date && !isLimit(date));
  // Only by when something was is no end of an axis, where there is anything else on it.
  const naming = placed.length > 0 ? placed : dated;
  const units = naming.flatMap(({ date, event }) => (date ? unitsOf(date, event.when.tz, tz) : []));
  if (units.length === 0) return null;
  const instants = units.flatMap(({ earliest, latest }) => [earliest, latest]);
  const days = {
    first: dayAt(Math.min(...instants), tz),
    last: dayAt(Math.max(...instants) - 1, tz),
  };
  const ends = [startOfDay(days.first, tz), startOfDay(days.last + 1, tz)];
  return {
    tz,
    days,
    units,
    instants: [...new Set([...ends, ...instants])].sort((a, b) => a - b),
  };
};

import { OPEN } from "../explore/columns/time-column.ts";
import { certaintyOf } from "../story/edtf-certainty.ts";
import { resolveEdtf, type Edtf } from "../story/edtf.ts";
import { wallAt } from "../story/zone.ts";
import type { Span } from "./head.ts";

const DAY_MS = 86_400_000;

type Bound = Edtf["from"];

/** A moment as the day in which it lies where the event was: links and filters know days alone. */
const asDay = (bound: Bound, tz: string): Bound => {
  if (bound?.unit !== "instant") return bound;
  const day = Math.floor(wallAt(bound.first, tz) / DAY_MS) * DAY_MS;
  return { unit: "day", first: day, after: day + DAY_MS };
};

/** When a row was: a day since 1970-01-01 and, from there, a span. */
export interface DaySpan {
  day: number;
  span: Span;
}

/** A date as days of its own zone, whose clocks then no longer matter. */
export const daySpanOf = (date: Edtf, tz: string): DaySpan => {
  const inDays: Edtf = { ...date, from: asDay(date.from, tz), to: asDay(date.to, tz) };
  const { earliest, latest } = resolveEdtf(inDays, "UTC");
  const certain = certaintyOf(inDays, "UTC") ?? { begunBefore: Infinity, lastsUntil: -Infinity };
  // What has no date stands on some day too, from which nothing is counted.
  const day = ([earliest, latest].find(Number.isFinite) ?? 0) / DAY_MS;
  const from = (instant: number): number | null =>
    Number.isFinite(instant) ? Math.round(instant / DAY_MS) - day : null;
  return {
    day,
    span: [from(earliest), from(latest), from(certain.begunBefore), from(certain.lastsUntil)],
  };
};

/** The four limits of a time column, in days since 1970; open sides lie beyond all days. */
export interface DayLimits {
  possible: readonly [begunBefore: number, lastsUntil: number];
  certain: readonly [begunBefore: number, lastsUntil: number];
}

/** A span's limits from its day on. What is certain is possible too. */
export const limitsOf = ([first, after, begun, lasts]: Span): DayLimits => {
  const possible = [first === null ? -OPEN : first + 1, after === null ? OPEN : after - 1] as const;
  const certain = [
    Math.max(possible[0], begun ?? OPEN),
    Math.min(possible[1], lasts ?? -OPEN),
  ] as const;
  return { possible, certain };
};

/** A limit of a row: what is open stays so. */
export const limitAt = (day: number, limit: number): number =>
  Math.abs(limit) === OPEN ? limit : day + limit;

/** First and last day of a row; `null` where that side is open. */
export const endsOf = (day: number, [first, after]: Span): [number | null, number | null] => [
  first === null ? null : day + first,
  after === null ? null : day + after - 1,
];

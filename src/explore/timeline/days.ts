import { parseEdtf } from "../../story/edtf.ts";
import { edtfDay, instantOf, wallAt } from "../../story/zone.ts";
import type { TimeRange } from "../view.ts";

/** Calendar days as whole numbers, counted from 1970-01-01, without a zone. */
export interface Days {
  first: number;
  last: number;
}

const MS_A_DAY = 86_400_000;

/** The day that a zone's calendar shows at an instant. */
export const dayAt = (instant: number, tz: string): number =>
  Math.floor(wallAt(instant, tz) / MS_A_DAY);

/** The instant at which a day begins in a zone. */
export const startOfDay = (day: number, tz: string): number => instantOf(day * MS_A_DAY, tz);

/** `2023-12-26` */
export const isoDay = (day: number): string => edtfDay(day * MS_A_DAY);

/** A day some months on; the last of the month where that has fewer days. */
export const monthsOn = (day: number, months: number): number => {
  const date = new Date(day * MS_A_DAY);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const next = new Date(date);
  next.setUTCMonth(next.getUTCMonth() + 1, 0);
  date.setUTCDate(Math.min(dayOfMonth, next.getUTCDate()));
  return date.getTime() / MS_A_DAY;
};

const clamp = (day: number, { first, last }: Days): number => Math.min(last, Math.max(first, day));

/** First and last day of a chosen range, within those that the axis shows. */
export const daysOf = (range: TimeRange | undefined, axis: Days): Days => {
  const from = parseEdtf(range?.from ?? "")?.from;
  const to = parseEdtf(range?.to ?? "")?.to;
  return {
    first: from ? clamp(from.first / MS_A_DAY, axis) : axis.first,
    last: to ? clamp(to.after / MS_A_DAY - 1, axis) : axis.last,
  };
};

const limits = (range: TimeRange): TimeRange | undefined =>
  range.from === null && range.to === null ? undefined : range;

/** The range of the link for chosen days; an end of the axis is no limit, both are no range. */
export const rangeOf = ({ first, last }: Days, axis: Days): TimeRange | undefined => {
  const from = first > axis.first ? isoDay(first) : null;
  const to = last < axis.last ? isoDay(last) : null;
  return limits({ from, to });
};

/**
 * A range with one of its ends moved to a day. The ends do not pass each other, and the one that
 * stays keeps what the link says of it, be it a month or a day beyond the axis.
 */
export const withEnd = (
  range: TimeRange | undefined,
  side: keyof Days,
  day: number,
  axis: Days,
): TimeRange | undefined => {
  const days = daysOf(range, axis);
  const isFirst = side === "first";
  const within = isFirst
    ? { first: axis.first, last: days.last }
    : { first: days.first, last: axis.last };
  const moved = rangeOf({ ...days, [side]: clamp(day, within) }, axis);
  const from = isFirst ? moved?.from : range?.from;
  const to = isFirst ? range?.to : moved?.to;
  return limits({ from: from ?? null, to: to ?? null });
};

import { dayRange } from "../explore/columns/rows-by-day.ts";
import { isOpen, OPEN, type TimeColumn } from "../explore/columns/time-column.ts";
import { stepHolding } from "../explore/timeline/calendar-bins.ts";
import { dayAt, type Days } from "../explore/timeline/days.ts";

const DAY_MS = 86_400_000;
/** Beyond a year the days in which a row may begin make no axis longer: a century is no reason for empty decades. */
const MOST_REACH = 366;
/** The steps that hold so many days, looked up: a million rows ask. */
const STEP_OF = Uint8Array.from({ length: 3700 }, (_, days) => stepHolding(days));
/** More than there are steps of the calendar. */
const STEPS = 16;

/** Rows of which no more is known than that they begin in some days, of which this is the first. */
export interface RoughBegin {
  day: number;
  /** The finest step of the calendar of which a part may hold all those days (`stepHolding`). */
  step: number;
}

/**
 * Where each row counts by when it begins: one slot for each day, one for rows that begin on no known
 * day, then one for each `rough` begin.
 */
export interface BeginSlots {
  /** First and last day on which any row may begin; `null` where none does. */
  axis: Days | null;
  /** Slot of each row, plus `from`. */
  of: Int32Array;
  from: number;
  /** How many slots stand for days. */
  days: number;
  rough: readonly RoughBegin[];
}

/**
 * The day after that on which each row begins where it happened. Where instants are days of each row's
 * own zone no clock matters, and the column itself says that. It is open where the time is not known.
 */
const daysAfter = ({ zones, zone, possible, unitMs = 1 }: TimeColumn): Int32Array => {
  const { begunBefore } = possible;
  if (unitMs === DAY_MS && begunBefore instanceof Int32Array) return begunBefore;
  // Most rows begin at midnight, many at the same: a zone's calendar is asked once for each instant.
  const known = zones.map(() => new Map<number, number>());
  return Int32Array.from(begunBefore, (before, row) => {
    if (isOpen(begunBefore, before)) return OPEN;
    const begin = (before - 1) * unitMs;
    const code = zone[row] as number;
    const own = known[code];
    const day = own?.get(begin) ?? dayAt(begin, zones[code] ?? "UTC");
    own?.set(begin, day);
    return day + 1;
  });
};

/** In how many days each row may begin, given its row; where nothing is certain, in those in which it lies. */
const reachIn = ({ possible, certain, unitMs = 1 }: TimeColumn): ((row: number) => number) => {
  const { begunBefore, lastsUntil } = possible;
  const { begunBefore: surely } = certain;
  return (row) => {
    const end = surely[row] as number;
    const units = isOpen(surely, end)
      ? (lastsUntil[row] as number) - (begunBefore[row] as number) + 2
      : end - (begunBefore[row] as number) + 1;
    return Math.max(1, Math.round((units * unitMs) / DAY_MS));
  };
};

interface Reach {
  axis: Days | null;
  /** The first day on which any row begins. */
  first: number;
  last: number;
  /** Whether every row begins on one known day. */
  isExact: boolean;
}

const reachOf = (days: Int32Array, reach: (row: number) => number): Reach => {
  let [first, last, end, isExact] = [Infinity, -Infinity, -Infinity, true];
  for (let row = 0; row < days.length; row++) {
    const day = days[row] as number;
    if (isOpen(days, day)) {
      isExact = false;
      continue;
    }
    const own = reach(row);
    if (own > 1) isExact = false;
    if (day < first) first = day;
    if (day > last) last = day;
    const until = day + Math.min(own, MOST_REACH) - 1;
    if (until > end) end = until;
  }
  const axis = first <= last ? { first: first - 1, last: end - 1 } : null;
  return { axis, first, last, isExact };
};

/** Whether all that is known of each row is one day, or none. */
const isByDay = ({ possible, certain, unitMs }: TimeColumn): boolean =>
  unitMs === DAY_MS && possible === certain && possible.begunBefore instanceof Int32Array;

/** The same of rows of one day each: a million of them, each asked by itself, took as long as all else here. */
const exactReach = (days: Int32Array): Reach => {
  const { first, last, open } = dayRange(days);
  const axis = first <= last ? { first: first - 1, last: last - 1 } : null;
  return { axis, first, last, isExact: open === 0 };
};

/** Gives out slots of rough begins, from a first one on, each once. */
const roughSlots = (first: number) => {
  const rough: RoughBegin[] = [];
  const known = new Map<number, number>();
  const slotOf = (day: number, reach: number): number => {
    const step = STEP_OF[reach] ?? stepHolding(reach);
    const key = day * STEPS + step;
    const at = known.get(key);
    if (at !== undefined) return at;
    const next = first + rough.length;
    known.set(key, next);
    rough.push({ day: day - 1, step });
    return next;
  };
  return { rough, slotOf };
};

/** Goes through the rows once, and where some have no slot of a day once more. */
export const beginSlots = (time: TimeColumn): BeginSlots => {
  const after = daysAfter(time);
  const reach = reachIn(time);
  const { axis, first, last, isExact } = isByDay(time) ? exactReach(after) : reachOf(after, reach);
  const days = axis ? last - first + 1 : 0;
  if (isExact) return { axis, of: after, from: axis ? first : 0, days, rough: [] };
  const { rough, slotOf } = roughSlots(days + 1);
  const of = new Int32Array(after.length);
  for (let row = 0; row < of.length; row++) {
    const day = after[row] as number;
    const own = isOpen(after, day) ? 0 : reach(row);
    of[row] = own === 0 ? days : own === 1 ? day - first : slotOf(day, own);
  }
  return { axis, of, from: 0, days, rough };
};

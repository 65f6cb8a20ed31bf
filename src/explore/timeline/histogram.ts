import { isDated, type Edtf } from "../../story/edtf.ts";
import type { EventEntry } from "../story-index.ts";
import { binAround, binDate, binStep, COARSE_SHARE, stepsFrom } from "./calendar-bins.ts";
import { COARSEST, type CalendarStep } from "./calendar-step.ts";
import { dayAt, startOfDay, type Days } from "./days.ts";
import type { TimeScale } from "./scale.ts";

/** The events that begin in a part of the calendar, where there are too many to draw each. */
export interface Column {
  entries: readonly EventEntry[];
  /** The part after EDTF: a day, week, month, quarter, year and so on. */
  date: string;
  days: Days;
  /** Pixels from where time begins. */
  start: number;
  end: number;
}

interface Axis {
  scale: TimeScale;
  /** IANA zone of its days. */
  tz: string;
  days: Days;
  /** Least width of a column in pixels. */
  column: number;
}

/** What columns count, and what they cannot. */
export interface Counted {
  columns: Column[];
  /** Events of whose begin less is known than a column tells. */
  rough: readonly EventEntry[];
  /** Events that begin on no known day. */
  unbegun: readonly EventEntry[];
}

const MS_A_DAY = 86_400_000;

/** The days of what a date names, in its own zone. */
const daysIn = ({ unit, first, after }: NonNullable<Edtf["from"]>, tz: string): Days => {
  const [from, to] = [first, after - 1].map((at) =>
    unit === "instant" ? dayAt(first, tz) : Math.floor(at / MS_A_DAY),
  );
  return { first: from ?? 0, last: to ?? 0 };
};

interface Begun {
  entry: EventEntry;
  /** The days in which it may begin; the last is Infinity where nobody knows. */
  days: Days;
}

/** When an event begins: within what its date names first, or in all of it where it is one moment of that. */
const begunIn = (entry: EventEntry): Begun[] => {
  const { date, event } = entry;
  if (!date?.from) return [];
  const { tz } = event.when;
  const end = date.kind === "within" ? date.to : date.from;
  const { first } = daysIn(date.from, tz);
  return [{ entry, days: { first, last: end ? daysIn(end, tz).last : Infinity } }];
};

/** Whether all days in which it may begin are in one part of the calendar. */
const isWithin = ({ first, last }: Days, step: CalendarStep): boolean =>
  binAround(first, step).last >= last;

/**
 * The finest step that has room and of which parts hold most events, else all years would seem to peak in
 * January; years at most, as one century is no reason for more.
 */
const stepFor = (days: number, most: number, begun: readonly Begun[]): CalendarStep =>
  stepsFrom(binStep(days, most, "day")).find(
    (step) =>
      step.unit === "year" ||
      begun.filter((one) => !isWithin(one.days, step)).length < COARSE_SHARE * begun.length,
  ) ?? COARSEST;

/** Events by the part of the calendar in which they begin, of those that begin in one. */
const binsOf = (begun: readonly Begun[], step: CalendarStep, axis: Days) => {
  const bins = new Map<number, { days: Days; own: EventEntry[] }>();
  for (const {
    entry,
    days: { first },
  } of begun) {
    const days = binAround(Math.min(axis.last, Math.max(axis.first, first)), step);
    const bin = bins.get(days.first);
    if (bin) bin.own.push(entry);
    else bins.set(days.first, { days, own: [entry] });
  }
  return [...bins.values()].sort((a, b) => a.days.first - b.days.first);
};

/** Columns of the events of which a begin is known so far, in the order of time; those without events are left out. */
export const countedIn = (entries: readonly EventEntry[], axis: Axis): Counted => {
  const { scale, tz, column } = axis;
  const dated = entries.filter(({ date }) => isDated(date));
  const begun = dated.flatMap(begunIn);
  const runs = scale.pieces.filter(({ gap }) => !gap);
  const drawn = runs.reduce(
    (sum, { from, to }) => sum + dayAt(to - 1, tz) - dayAt(from, tz) + 1,
    0,
  );
  const step = stepFor(drawn, Math.max(1, Math.floor(scale.width / column)), begun);
  const [held, rough]: [Begun[], EventEntry[]] = [[], []];
  for (const one of begun)
    if (isWithin(one.days, step)) held.push(one);
    else rough.push(one.entry);
  const columns = binsOf(held, step, axis.days).map(({ days, own }) => ({
    entries: own,
    date: binDate(days, step),
    days: {
      first: Math.max(axis.days.first, days.first),
      last: Math.min(axis.days.last, days.last),
    },
    start: scale.at(startOfDay(days.first, tz)),
    end: scale.at(startOfDay(days.last + 1, tz)),
  }));
  return {
    columns,
    rough,
    unbegun: dated.filter(({ date }) => !date?.from),
  };
};

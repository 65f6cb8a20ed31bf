import { isDated } from "../../story/edtf.ts";
import type { EventEntry } from "../story-index.ts";
import { binAround, binDate, binStep, finestUnit } from "./calendar-bins.ts";
import type { CalendarUnit } from "./calendar-step.ts";
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

const finestOf = (entries: readonly EventEntry[]): CalendarUnit => {
  const share = (unit: string): number =>
    entries.filter(({ date }) => (date?.from ?? date?.to)?.unit === unit).length / entries.length;
  return finestUnit(share("year"), share("month"));
};

/** The day on which an event begins, or by which it was over where that is all that is known. */
const beginning = ({ interval: { earliest, latest } }: EventEntry, { tz, days }: Axis): number => {
  const at = earliest === -Infinity ? latest - 1 : earliest;
  return Math.min(days.last, Math.max(days.first, dayAt(at, tz)));
};

/** Columns of all events with a readable date, in the order of time; those without events are left out. */
export const columnsOf = (entries: readonly EventEntry[], axis: Axis): Column[] => {
  const { scale, tz, column } = axis;
  const dated = entries.filter(({ date }) => isDated(date));
  const runs = scale.pieces.filter(({ gap }) => !gap);
  const drawn = runs.reduce(
    (sum, { from, to }) => sum + dayAt(to - 1, tz) - dayAt(from, tz) + 1,
    0,
  );
  const step = binStep(drawn, Math.max(1, Math.floor(scale.width / column)), finestOf(dated));
  const bins = new Map<number, { days: Days; own: EventEntry[] }>();
  for (const entry of dated) {
    const days = binAround(beginning(entry, axis), step);
    const bin = bins.get(days.first);
    if (bin) bin.own.push(entry);
    else bins.set(days.first, { days, own: [entry] });
  }
  return [...bins.values()]
    .sort((a, b) => a.days.first - b.days.first)
    .map(({ days, own }) => ({
      entries: own,
      date: binDate(days, step),
      days: {
        first: Math.max(axis.days.first, days.first),
        last: Math.min(axis.days.last, days.last),
      },
      start: scale.at(startOfDay(days.first, tz)),
      end: scale.at(startOfDay(days.last + 1, tz)),
    }));
};

import type { EventEntry } from "../story-index.ts";
import { barsOf, type Bar } from "./bars.ts";
import { startOfDay, type Days } from "./days.ts";
import { countedIn, type Counted } from "./histogram.ts";
import { lanesOf } from "./lanes.ts";
import { marksOf, type Marks } from "./marks.ts";
import { timeScale, type TimeScale } from "./scale.ts";
import { evenStretches, stretchesOf, type Stretch } from "./stretches.ts";
import { ticksOf, type NameWidth, type Tick } from "./ticks.ts";

/** The sign of an event: its centre in pixels from where time begins, and its lane. */
export interface Sign {
  entry: EventEntry;
  x: number;
  lane: number;
}

/** An axis of time. */
export interface TimeAxis {
  /** IANA zone of its days. */
  tz: string;
  days: Days;
  scale: TimeScale;
  ticks: Tick[];
}

/** All that the strip draws, as plain data. */
export interface TimelineLayout extends TimeAxis {
  lanes: number;
  bars: (Bar & { lane: number })[];
  /** In the order of the events. */
  signs: Sign[];
  /** In place of bars and signs where there are too many events; else `null`. */
  counted: Counted | null;
}

/** So many events have a sign each: more would need more lanes than can be looked through. */
const MOST_SIGNS = 100;

/** Pixels that something takes along the axis. */
export interface Sizes {
  width: number;
  /** Of one sign. */
  slot: number;
  /** Least width of a column, where events are counted. */
  column: number;
  nameWidth: NameWidth;
}

/** An axis of some days on which time goes evenly. */
export const evenAxis = (days: Days, tz: string, width: number, nameWidth: NameWidth): TimeAxis => {
  const [from, to] = [startOfDay(days.first, tz), startOfDay(days.last + 1, tz)];
  const scale = timeScale([{ from, to, gap: false, turns: 1 }], width);
  return { tz, days, scale, ticks: ticksOf(scale, tz, nameWidth) };
};

const axisOf = (
  { tz, days }: Marks,
  stretches: readonly Stretch[],
  { width, nameWidth }: Sizes,
): TimeAxis => {
  const scale = timeScale(stretches, width);
  return { tz, days, scale, ticks: ticksOf(scale, tz, nameWidth) };
};

/** Lays a story's events out over a width; `null` where no date can be read. */
export const timelineLayout = (
  entries: readonly EventEntry[],
  sizes: Sizes,
): TimelineLayout | null => {
  const marks = marksOf(entries);
  if (!marks) return null;
  const { slot } = sizes;
  if (entries.length > MOST_SIGNS) {
    const axis = axisOf(marks, evenStretches(marks.instants, marks.units), sizes);
    const counted = countedIn(entries, { ...axis, column: sizes.column });
    return { ...axis, lanes: 0, bars: [], signs: [], counted };
  }
  const axis = axisOf(marks, stretchesOf(marks.instants, marks.units), sizes);
  const bars = barsOf(entries, axis.scale, slot);
  const lanes = lanesOf(
    bars.map(({ start, end, firstSign, entries: { length } }) => ({
      start: Math.min(start, firstSign - slot / 2),
      end: Math.max(end, firstSign + slot * (length - 0.5)),
    })),
  );
  const inLanes = bars.map((bar, i) => ({ ...bar, lane: lanes[i] ?? 0 }));
  const signs = inLanes.flatMap(({ entries: own, firstSign, lane }) =>
    own.map((entry, i): Sign => ({ entry, x: firstSign + i * slot, lane })),
  );
  const order = new Map(entries.map((entry, i) => [entry, i]));
  return {
    ...axis,
    lanes: Math.max(0, ...lanes) + 1,
    bars: inLanes,
    signs: signs.sort((a, b) => (order.get(a.entry) ?? 0) - (order.get(b.entry) ?? 0)),
    counted: null,
  };
};

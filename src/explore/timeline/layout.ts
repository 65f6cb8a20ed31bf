import type { EventEntry } from "../story-index.ts";
import { barsOf, type Bar } from "./bars.ts";
import type { Days } from "./days.ts";
import { lanesOf } from "./lanes.ts";
import { marksOf } from "./marks.ts";
import { timeScale, type TimeScale } from "./scale.ts";
import { stretchesOf } from "./stretches.ts";
import { ticksOf, type NameWidth, type Tick } from "./ticks.ts";

/** The sign of an event: its centre in pixels from where time begins, and its lane. */
export interface Sign {
  entry: EventEntry;
  x: number;
  lane: number;
}

/** All that the strip draws, as plain data. */
export interface TimelineLayout {
  /** IANA zone of the axis. */
  tz: string;
  days: Days;
  scale: TimeScale;
  lanes: number;
  bars: (Bar & { lane: number })[];
  /** In the order of the events. */
  signs: Sign[];
  ticks: Tick[];
}

/** Pixels that something takes along the axis. */
export interface Sizes {
  width: number;
  /** Of one sign. */
  slot: number;
  nameWidth: NameWidth;
}

/** Lays a story's events out over a width; `null` where no date can be read. */
export const timelineLayout = (
  entries: readonly EventEntry[],
  { width, slot, nameWidth }: Sizes,
): TimelineLayout | null => {
  const marks = marksOf(entries);
  if (!marks) return null;
  const scale = timeScale(stretchesOf(marks.instants, marks.units), width);
  const bars = barsOf(entries, scale, slot);
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
    tz: marks.tz,
    days: marks.days,
    scale,
    lanes: Math.max(0, ...lanes) + 1,
    bars: inLanes,
    signs: signs.sort((a, b) => (order.get(a.entry) ?? 0) - (order.get(b.entry) ?? 0)),
    ticks: ticksOf(scale, marks.tz, nameWidth),
  };
};

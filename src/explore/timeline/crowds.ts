import type { EventType } from "../../story/types-of.ts";
import type { EventEntry } from "../story-index.ts";
import { barsOf } from "./bars.ts";
import { dayAt, type Days } from "./days.ts";
import type { TimeScale } from "./scale.ts";

/** Events of a type in one column of the axis, where there are too many to draw each. */
export interface Crowd {
  entries: readonly EventEntry[];
  /** That of most of them. */
  type: EventType;
  /** Centre in pixels from where time begins. */
  x: number;
  lane: number;
  /** The days that their dates allow, within those of the axis. */
  days: Days;
}

interface Axis {
  scale: TimeScale;
  /** Width of a column in pixels. */
  slot: number;
  /** IANA zone of its days. */
  tz: string;
  days: Days;
}

/** The last lane holds all the types that have none of their own. */
const MOST_LANES = 8;

/** Events do not share a bar, so each stands where its own date is. */
const ALONE_PX = 1e-6;

const laneOf = (entries: readonly EventEntry[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { type } of entries) counts.set(type.id, (counts.get(type.id) ?? 0) + 1);
  const byCount = [...counts].sort(([, a], [, b]) => b - a);
  return new Map(byCount.map(([id], i) => [id, Math.min(i, MOST_LANES - 1)]));
};

const mostCommonType = (entries: readonly EventEntry[], first: EventEntry): EventType => {
  const [most] = laneOf(entries).keys();
  return entries.find(({ type }) => type.id === most)?.type ?? first.type;
};

/** Events whose dates can be read, a lane for each type and a column for each sign's width. */
export const crowdsOf = (
  entries: readonly EventEntry[],
  { scale, slot, tz, days }: Axis,
): Crowd[] => {
  const columns = Math.max(1, Math.floor(scale.width / slot));
  const width = scale.width / columns;
  const lanes = laneOf(entries);
  const cells = new Map<string, { column: number; lane: number; within: EventEntry[] }>();
  for (const { entries: sameDate, firstSign } of barsOf(entries, scale, ALONE_PX))
    for (const entry of sameDate) {
      const column = Math.min(columns - 1, Math.floor(firstSign / width));
      const lane = lanes.get(entry.type.id) ?? 0;
      const key = `${column}/${lane}`;
      const cell = cells.get(key);
      if (cell) cell.within.push(entry);
      else cells.set(key, { column, lane, within: [entry] });
    }
  return [...cells.values()]
    .sort((a, b) => a.lane - b.lane || a.column - b.column)
    .flatMap(({ column, lane, within }): Crowd[] => {
      const [first] = within;
      if (!first) return [];
      const earliest = Math.min(...within.map(({ interval }) => interval.earliest));
      const latest = Math.max(...within.map(({ interval }) => interval.latest));
      return [
        {
          entries: within,
          type: mostCommonType(within, first),
          x: (column + 0.5) * width,
          lane,
          days: {
            first: earliest === -Infinity ? days.first : Math.max(days.first, dayAt(earliest, tz)),
            last: latest === Infinity ? days.last : Math.min(days.last, dayAt(latest - 1, tz)),
          },
        },
      ];
    });
};

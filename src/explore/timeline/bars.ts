import { isDated } from "../../story/edtf.ts";
import type { EventEntry } from "../story-index.ts";
import type { Extent } from "./lanes.ts";
import type { TimeScale } from "./scale.ts";

/** The time that a date allows, and the signs of the events that have this date. */
export interface Bar extends Extent {
  entries: readonly EventEntry[];
  /** `moment` has no length; `span` is all of the time; `within` is one moment somewhere in it. */
  kind: "moment" | "span" | "within";
  openStart: boolean;
  openEnd: boolean;
  /** Only about or possibly then. */
  vague: boolean;
  /** Centre of the first sign; the others follow, one slot each. */
  firstSign: number;
}

/** Events with the same date in the same zone share a bar, as many as have room on it. */
const withSameDate = (entries: readonly EventEntry[], most: number): EventEntry[][] => {
  const groups = new Map<string, EventEntry[]>();
  for (const entry of entries) {
    const { earliest, latest } = entry.interval;
    const { kind = "", approximate = "", uncertain = "" } = entry.date ?? {};
    const key = [earliest, latest, kind, approximate, uncertain].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / most) }, (_, i) =>
      group.slice(i * most, (i + 1) * most),
    ),
  );
};

/**
 * Signs stand in the middle of a calendar unit, and at the start of a longer time: its middle
 * would look like a date of its own.
 */
const isUnit = ({ date }: EventEntry): boolean => date?.from?.first === date?.to?.first;

const signsStart = (bar: Omit<Bar, "firstSign">, room: number, width: number): number => {
  const { entries, start, end, openStart, openEnd } = bar;
  let from = (start + end - room) / 2;
  if (openStart && !openEnd) from = end - room;
  else if (end - start > room && !entries.every(isUnit)) from = start;
  return Math.min(width - room, Math.max(0, from));
};

/** Bars of all events with a readable date; `slot` is the room of one sign in pixels. */
export const barsOf = (entries: readonly EventEntry[], scale: TimeScale, slot: number): Bar[] => {
  const dated = entries.filter(({ date }) => isDated(date));
  const most = Math.max(1, Math.floor(scale.width / 2 / slot));
  return withSameDate(dated, most).flatMap((group): Bar[] => {
    const [first] = group;
    if (!first?.date) return [];
    const { earliest, latest } = first.interval;
    const bar = {
      entries: group,
      start: scale.at(earliest),
      end: scale.at(latest),
      kind: earliest === latest ? ("moment" as const) : first.date.kind,
      openStart: earliest === -Infinity,
      openEnd: latest === Infinity,
      vague: first.date.approximate || first.date.uncertain,
    };
    const firstSign = signsStart(bar, slot * group.length, scale.width) + slot / 2;
    return [{ ...bar, firstSign }];
  });
};

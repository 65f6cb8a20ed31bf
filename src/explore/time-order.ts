import { isLimit, type Edtf, type Interval } from "../story/edtf.ts";
import type { Event, RelationType } from "../story/records/event.ts";

interface Dated {
  event: Event;
  date: Edtf | null;
  interval: Interval;
}

const FOLLOWS: ReadonlySet<RelationType> = new Set(["responds-to", "after", "about"]);

/** The moment from which an event is listed, and how many events are known to lead up to it. */
interface Slot {
  start: number;
  depth: number;
}

/** For each event, the ids of those that its relations put before it. */
const precursorsOf = (entries: readonly Dated[]): Map<string, string[]> => {
  const before = new Map<string, string[]>(entries.map(({ event }) => [event.id, []]));
  for (const { event } of entries)
    for (const { type, event: other } of event.rel ?? []) {
      if (type === "led-to") before.get(other)?.push(event.id);
      else if (FOLLOWS.has(type)) before.get(event.id)?.push(other);
    }
  return before;
};

/** Of what has no date, or only one that it was not later than, there is nothing else to go by. */
const startOf = ({ date, interval }: Dated): number =>
  date === null || isLimit(date) ? interval.latest : interval.earliest;

const slotsOf = (entries: readonly Dated[]): ((entry: Dated) => Slot) => {
  const byId = new Map(entries.map((entry) => [entry.event.id, entry]));
  const precursors = precursorsOf(entries);
  const slots = new Map<Dated, Slot>();
  const slotOf = (entry: Dated): Slot => {
    const known = slots.get(entry);
    if (known) return known;
    const slot = { start: startOf(entry), depth: 0 };
    // Set before its precursors are asked, so that relations in a circle come to an end.
    slots.set(entry, slot);
    for (const id of precursors.get(entry.event.id) ?? []) {
      const precursor = byId.get(id);
      const before = precursor && slotOf(precursor);
      if (!before || before.start > entry.interval.latest) continue;
      slot.start = Math.max(slot.start, before.start);
      slot.depth = Math.max(slot.depth, before.depth + 1);
    }
    return slot;
  };
  return slotOf;
};

/**
 * Events in the order of time. Where their dates leave it open, an answer comes after what it
 * answers: a statement dated to a day stands after the strike that it condemns. Events without a date
 * come last.
 */
export const inTimeOrder = <T extends Dated>(entries: readonly T[]): T[] => {
  const slotOf = slotsOf(entries);
  const slotted = entries.map((entry) => ({ entry, ...slotOf(entry) }));
  // Infinity − Infinity is NaN, which sorts as equal: so do two open ends.
  slotted.sort(
    (a, b) =>
      a.start - b.start || a.depth - b.depth || a.entry.interval.latest - b.entry.interval.latest,
  );
  return slotted.map(({ entry }) => entry);
};

import type { Focus } from "../select.ts";
import type { EventEntry } from "../story-index.ts";

/** Where the reader is in a chain of events, and where the way leads from there. */
export interface Step {
  /** Counted from 1; 0 while no event is chosen. */
  number: number;
  total: number;
  current: EventEntry | undefined;
  previous: EventEntry | undefined;
  next: EventEntry | undefined;
}

/** The step a selection stands at: its event, or the first event of its place. */
export const stepAt = (events: readonly EventEntry[], { event, place }: Focus): Step => {
  const at = events.findIndex((entry) =>
    event ? entry === event : place !== undefined && entry.places.includes(place.place),
  );
  return {
    number: at + 1,
    total: events.length,
    current: events[at],
    previous: events[at - 1],
    next: events[at + 1],
  };
};

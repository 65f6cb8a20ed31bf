import type { Focus } from "../select.ts";
import type { EventEntry } from "../story-index.ts";
import type { Selection } from "../view.ts";

/** Where the reader is in a chain of events or of rows, and where the way leads from there. */
export interface Step {
  /** Counted from 1; 0 while none of them is chosen. */
  number: number;
  total: number;
  current: Selection | undefined;
  previous: Selection | undefined;
  next: Selection | undefined;
}

/** The step at a place of a chain, from 0 and -1 before the first; `idAt` is of what stands at one. */
const stepIn = (
  kind: Selection["kind"],
  at: number,
  total: number,
  idAt: (at: number) => string | undefined,
): Step => {
  const there = (place: number): Selection | undefined => {
    const id = place < 0 || place >= total ? undefined : idAt(place);
    return id === undefined ? undefined : { kind, id };
  };
  return {
    number: at + 1,
    total,
    current: there(at),
    previous: there(at - 1),
    next: there(at + 1),
  };
};

/** The step a selection stands at: its event, or the first event of its place. */
export const stepAt = (events: readonly EventEntry[], { event, place }: Focus): Step => {
  const at = events.findIndex((entry) =>
    event ? entry === event : place !== undefined && entry.places.includes(place.place),
  );
  return stepIn("event", at, events.length, (n) => events[n]?.event.id);
};

/** Rows that are shown, in an order of their own. */
export interface RowOrder {
  count: number;
  at: (n: number) => number | undefined;
  placeOf: (row: number) => number;
}

/** The step at the chosen row. */
export const stepAtRow = (rows: RowOrder, row: number | undefined): Step =>
  stepIn("row", row === undefined ? -1 : rows.placeOf(row), rows.count, (n) =>
    rows.at(n)?.toString(),
  );

import type { ClaimState } from "../../story/claims.ts";
import type { EventEntry, StoryIndex } from "../story-index.ts";
import type { Columns } from "./columns.ts";
import { bitsColumn, listColumnOf, singleColumnOf } from "./facet-column.ts";
import { optionTable } from "./option-table.ts";
import { timeColumnOf } from "./time-column.ts";
import { wordColumn } from "./word-column.ts";

export const STATES: readonly ClaimState[] = ["contested", "agreed", "single", "superseded"];

const stateBits = ({ states }: EventEntry): number =>
  STATES.reduce((bits, state, code) => (states.has(state) ? bits | (1 << code) : bits), 0);

const idsOf = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

/** The events of a story as columns; row n is the index's event n. */
export const storyColumns = ({ events }: Pick<StoryIndex, "events">): Columns => ({
  rows: events.length,
  types: singleColumnOf(events.map(({ event }) => event.type)),
  parties: listColumnOf(events.map(({ actors }) => idsOf(actors))),
  claims: bitsColumn(optionTable(STATES), Uint8Array.from(events, stateBits)),
  places: listColumnOf(events.map(({ places }) => idsOf(places))),
  time: timeColumnOf(
    events.map(({ event, interval, certainty }) => ({ tz: event.when.tz, interval, certainty })),
  ),
  words: wordColumn((row) => (events[row] as EventEntry).haystack),
});

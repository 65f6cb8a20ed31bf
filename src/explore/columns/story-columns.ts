import type { ClaimState } from "../../story/claims.ts";
import type { LangMap } from "../../story/records/text.ts";
import type { EventEntry, StoryIndex } from "../story-index.ts";
import type { Columns } from "./columns.ts";
import { bitsColumn, listColumnOf, singleColumnOf, type NamedColumn } from "./facet-column.ts";
import { optionTable } from "./option-table.ts";
import { timeColumnOf } from "./time-column.ts";
import { wordColumn } from "./word-column.ts";

type StoryParts = Pick<StoryIndex, "events" | "source">;

export const STATES: readonly ClaimState[] = ["contested", "agreed", "single", "superseded"];

const stateBits = ({ states }: EventEntry): number =>
  STATES.reduce((bits, state, code) => (states.has(state) ? bits | (1 << code) : bits), 0);

const idsOf = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

/** The sources that say something of an event: what happened and when, what was said of it and when. */
const saying = ({ event, quotes, claims }: EventEntry): string[] => [
  ...[event, event.when, ...quotes, ...claims].flatMap(({ source }) => source ?? []),
  ...claims.flatMap(({ statedSource }) => statedSource ?? []),
];

/** Who says what of the events; undefined where one source says it all. */
const sourcesOf = ({ events, source }: StoryParts): NamedColumn | undefined => {
  const column = listColumnOf(events.map((entry) => [...new Set(saying(entry))]));
  const { ids } = column.table;
  if (ids.length < 2) return undefined;
  const publishers = ids.map((id) => JSON.stringify(source.get(id)?.publisher));
  const names = ids.map((id, code): LangMap => {
    const { publisher, title } = source.get(id) ?? { title: { und: id } };
    // Readers know a publisher; two sources of one are told apart by their titles.
    const isAlone = publishers.filter((one) => one === publishers[code]).length === 1;
    return (isAlone && publisher) || title;
  });
  return { ...column, names };
};

/** The events of a story as columns; row n is the index's event n. */
export const storyColumns = (index: StoryParts): Columns => {
  const { events } = index;
  const sources = sourcesOf(index);
  return {
    rows: events.length,
    types: singleColumnOf(events.map(({ event }) => event.type)),
    parties: listColumnOf(events.map(({ actors }) => idsOf(actors))),
    claims: bitsColumn(optionTable(STATES), Uint8Array.from(events, stateBits)),
    places: listColumnOf(events.map(({ places }) => idsOf(places))),
    time: timeColumnOf(
      events.map(({ event, interval, certainty }) => ({ tz: event.when.tz, interval, certainty })),
    ),
    words: wordColumn((row) => (events[row] as EventEntry).haystack),
    ...(sources && { sources }),
  };
};

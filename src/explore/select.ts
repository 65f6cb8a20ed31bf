import type { Claim } from "../story/records/claim.ts";
import type { Place } from "../story/records/place.ts";
import type { Quote } from "../story/records/quote.ts";
import type { ListColumn } from "./columns/facet-column.ts";
import {
  activeFields,
  blameFor,
  countOptions,
  engineOf,
  type FilterField,
  type OptionCounts,
} from "./filtering.ts";
import { eventsOfQuote, quotesOnPlace, type EventEntry, type StoryIndex } from "./story-index.ts";
import type { Selection, View } from "./view.ts";

/** A place with what the view shows of it. */
export interface PlaceEntry {
  place: Place;
  events: EventEntry[];
  quotes: Quote[];
}

/** What is selected, each with the records it belongs to. */
export interface Focus {
  place?: PlaceEntry | undefined;
  event?: EventEntry | undefined;
  quote?: Quote | undefined;
  claim?: Claim | undefined;
  /** The number of a row of an archive, which has none of the others. */
  row?: number | undefined;
}

/** Whether anything is selected that is shown. */
export const hasFocus = ({ place, event, row }: Focus): boolean =>
  place !== undefined || event !== undefined || row !== undefined;

/** All that the page shows of a story under a view. */
export interface Scene {
  events: EventEntry[];
  /** How many events, or those that rows of an archive stand for, are shown, and of how many. */
  count: number;
  total: number;
  places: PlaceEntry[];
  counts: OptionCounts;
  /** With no event left: the filters whose removal brings back the most. */
  blame: FilterField[];
  /** Events there would be without the filters to blame. */
  regained: number;
  /** Whether those filters alone hide everything; else only all of them together do. */
  alone: boolean;
  focus: Focus;
}

/** Which of these rows are at each place; a place of no event at all is not in it. */
const rowsByPlace = (
  { table, starts, codes }: ListColumn,
  rows: readonly number[],
): Map<string, number[]> => {
  const groups = table.ids.map((): number[] => []);
  for (const row of rows)
    for (const code of codes.subarray(starts[row], starts[row + 1])) groups[code]?.push(row);
  return new Map(groups.map((group, code) => [table.ids[code] as string, group]));
};

/** What of a story is on the page. */
type Shown = Pick<Scene, "events" | "places">;

const shownAs = (index: StoryIndex, rows: readonly number[], filtered: boolean): Shown => {
  const eventsOf = (some: readonly number[]): EventEntry[] =>
    some.map((row) => index.events[row] as EventEntry);
  const byPlace = rowsByPlace(engineOf(index).columns.places, rows);
  const places = index.story.places.flatMap((place) => {
    const at = byPlace.get(place.id);
    const events = eventsOf(at ?? []);
    if (events.length === 0 && (at || filtered)) return [];
    const quotes = [...new Set(events.flatMap((entry) => entry.quotes))];
    return [{ place, events, quotes: [...quotes, ...quotesOnPlace(index, place.id)] }];
  });
  return { events: eventsOf(rows), places };
};

const allRows = ({ events }: StoryIndex): number[] => [...events.keys()];

const shownIn = (index: StoryIndex, view: View): Shown => {
  const engine = engineOf(index).show(view);
  const rows = allRows(index).filter((row) => engine.passes(row));
  return shownAs(index, rows, activeFields(view).length > 0);
};

/** The place an event's details open at: one with a symbol on the map before an area. */
const placeOfEvent = (
  event: EventEntry | undefined,
  places: PlaceEntry[],
): PlaceEntry | undefined => {
  const of = places.filter(({ place }) => event?.places.includes(place));
  return of.find(({ place }) => place.geometry?.type === "Point") ?? of[0];
};

/** A quote that hangs on no event is open at the place it speaks about. */
const focusOnPlaceOf = (quote: Quote, index: StoryIndex, places: PlaceEntry[]): Focus => {
  const place = places.find(({ place: { id } }) => quotesOnPlace(index, id).includes(quote));
  return place ? { place, quote } : {};
};

/** One for all views that select nothing, so that who compares them sees that nothing changed. */
const NO_FOCUS: Focus = {};

const focusOf = (index: StoryIndex, { selection }: View, shown: Shown): Focus => {
  if (!selection) return NO_FOCUS;
  if (selection.kind !== "row") return focusOnRecord(index, selection, shown);
  const row = parseInt(selection.id);
  return engineOf(index).passes(row) ? { row } : {};
};

const focusOnRecord = (
  index: StoryIndex,
  { kind, id }: Selection,
  { events, places }: Shown,
): Focus => {
  if (kind === "place") return { place: places.find(({ place }) => place.id === id) };
  const quote = kind === "quote" ? index.quote.get(id) : undefined;
  const claim = kind === "claim" ? index.claim.get(id) : undefined;
  const ids = quote ? eventsOfQuote(quote) : claim ? [claim.event] : kind === "event" ? [id] : [];
  const [event] = ids.flatMap((one) => events.filter((entry) => entry.event.id === one));
  if (!event) return quote ? focusOnPlaceOf(quote, index, places) : {};
  return { place: placeOfEvent(event, places), event, quote, claim };
};

/** What a view has selected; empty when nothing is, or when its filters hide it. */
export const focusIn = (index: StoryIndex, view: View): Focus =>
  focusOf(index, view, shownIn(index, view));

/** The filters that hide what a view has selected. */
export const hidingFilters = (index: StoryIndex, view: View): FilterField[] => {
  const { selection } = view;
  const engine = engineOf(index).show(view);
  if (selection?.kind === "row")
    return activeFields(view).filter((field) => engine.fails(parseInt(selection.id), field));
  const { place, event } = focusOf(index, view, shownAs(index, allRows(index), false));
  const wanted = new Set(event ? [event] : place?.events);
  const rows = allRows(index).filter((row) => wanted.has(index.events[row] as EventEntry));
  return activeFields(view).filter((field) => rows.every((row) => engine.fails(row, field)));
};

/** Works out what a view shows of a story. Pure: the same story and view give the same scene. */
export const select = (index: StoryIndex, view: View): Scene => {
  const engine = engineOf(index).show(view);
  const shown = shownIn(index, view);
  const active = activeFields(view);
  const count = engine.countWithout([]);
  const blame = count === 0 ? blameFor(engine, active) : [];
  const others = active.filter((field) => !blame.includes(field));
  return {
    ...shown,
    count,
    total: engine.total,
    counts: countOptions(index, engine),
    blame,
    regained: engine.countWithout(blame),
    alone: engine.countWithout(others) === 0,
    focus: focusOf(index, view, shown),
  };
};

import type { Claim } from "../story/records/claim.ts";
import type { Place } from "../story/records/place.ts";
import type { Quote } from "../story/records/quote.ts";
import { FILTERS } from "./filters/index.ts";
import type { Filter } from "./filters/filter.ts";
import { eventsOfQuote, quotesOnPlace, type EventEntry, type StoryIndex } from "./story-index.ts";
import type { View } from "./view.ts";

export type FilterField = (typeof FILTERS)[number]["field"];

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
}

/** All that the page shows of a story under a view. */
export interface Scene {
  events: EventEntry[];
  total: number;
  places: PlaceEntry[];
  /** For each filter and option: how many events it would show, given the other filters. */
  counts: ReadonlyMap<FilterField, ReadonlyMap<string, number>>;
  /** With no event left: the filters whose removal brings back the most. */
  blame: FilterField[];
  /** Events there would be without the filters to blame. */
  regained: number;
  /** Whether those filters alone hide everything; else only all of them together do. */
  alone: boolean;
  focus: Focus;
}

type Test = (entry: EventEntry) => boolean;

const activeTests = (view: View): Map<FilterField, Test> =>
  new Map(
    (FILTERS as readonly Filter[]).flatMap(({ field, test }) => {
      const value = view[field];
      return value === undefined ? [] : [[field, test(value, view)] as const];
    }),
  );

/** Events that pass every filter, `except` one where it is named. */
const passing = (
  events: EventEntry[],
  tests: ReadonlyMap<FilterField, Test>,
  except?: FilterField,
): EventEntry[] =>
  events.filter((entry) => [...tests].every(([field, test]) => field === except || test(entry)));

const countOptions = (index: StoryIndex, tests: ReadonlyMap<FilterField, Test>): Scene["counts"] =>
  new Map(
    (FILTERS as readonly Filter[]).flatMap(({ field, options, has }) => {
      if (!options || !has) return [];
      const pool = passing(index.events, tests, field);
      const counted = options(index).map(
        ({ id }) => [id, pool.filter((entry) => has(entry, id)).length] as const,
      );
      return [[field, new Map(counted)] as const];
    }),
  );

const blameFor = (index: StoryIndex, tests: ReadonlyMap<FilterField, Test>): FilterField[] => {
  const regained = [...tests.keys()].map(
    (field) => [field, passing(index.events, tests, field).length] as const,
  );
  const most = Math.max(0, ...regained.map(([, count]) => count));
  return most === 0
    ? [...tests.keys()]
    : regained
        .filter(([, count]) => count === most)
        .map(([field]) => field)
        .slice(0, 1);
};

const placeEntries = (index: StoryIndex, shown: EventEntry[], filtered: boolean): PlaceEntry[] => {
  const withEvents = new Set(index.events.flatMap(({ places }) => places));
  return index.story.places.flatMap((place) => {
    const events = shown.filter(({ places }) => places.includes(place));
    if (events.length === 0 && (withEvents.has(place) || filtered)) return [];
    const quotes = [...new Set(events.flatMap((entry) => entry.quotes))];
    return [{ place, events, quotes: [...quotes, ...quotesOnPlace(index, place.id)] }];
  });
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

const focusOf = (
  index: StoryIndex,
  view: View,
  shown: EventEntry[],
  places: PlaceEntry[],
): Focus => {
  const { selection } = view;
  if (!selection) return {};
  const { kind, id } = selection;
  if (kind === "place") return { place: places.find(({ place }) => place.id === id) };
  const quote = kind === "quote" ? index.quote.get(id) : undefined;
  const claim = kind === "claim" ? index.claim.get(id) : undefined;
  const ids = quote ? eventsOfQuote(quote) : claim ? [claim.event] : kind === "event" ? [id] : [];
  const [event] = ids.flatMap((one) => shown.filter((entry) => entry.event.id === one));
  if (!event) return quote ? focusOnPlaceOf(quote, index, places) : {};
  return { place: placeOfEvent(event, places), event, quote, claim };
};

/** What a view has selected; empty when nothing is, or when its filters hide it. */
export const focusIn = (index: StoryIndex, view: View): Focus => {
  const tests = activeTests(view);
  const events = passing(index.events, tests);
  return focusOf(index, view, events, placeEntries(index, events, tests.size > 0));
};

/** The filters that hide what a view has selected. */
export const hidingFilters = (index: StoryIndex, view: View): FilterField[] => {
  const { place, event } = focusIn(index, { selection: view.selection });
  const wanted = event ? [event] : (place?.events ?? []);
  return [...activeTests(view)].flatMap(([field, test]) => (wanted.some(test) ? [] : [field]));
};

/** Works out what a view shows of a story. Pure: the same story and view give the same scene. */
export const select = (index: StoryIndex, view: View): Scene => {
  const tests = activeTests(view);
  const events = passing(index.events, tests);
  const places = placeEntries(index, events, tests.size > 0);
  const blame = events.length === 0 ? blameFor(index, tests) : [];
  const blamed = [...tests].filter(([field]) => blame.includes(field));
  const others = [...tests].filter(([field]) => !blame.includes(field));
  return {
    events,
    total: index.events.length,
    places,
    counts: countOptions(index, tests),
    blame,
    regained: passing(index.events, new Map(others)).length,
    alone: passing(index.events, new Map(blamed)).length === 0,
    focus: focusOf(index, view, events, places),
  };
};

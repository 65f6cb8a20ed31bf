import {
  disputesOf,
  statesOf,
  supersededIds,
  type ClaimState,
  type Dispute,
} from "../story/claims.ts";
import { certaintyOf, type Certainty } from "../story/edtf-certainty.ts";
import { parseEdtf, resolveEdtf, type Edtf, type Interval } from "../story/edtf.ts";
import type { Actor } from "../story/records/actor.ts";
import type { Claim } from "../story/records/claim.ts";
import type { Event } from "../story/records/event.ts";
import type { Note } from "../story/records/note.ts";
import type { Place } from "../story/records/place.ts";
import type { Quote } from "../story/records/quote.ts";
import type { Source } from "../story/records/source.ts";
import type { Story } from "../story/records/story.ts";
import type { Issue } from "../story/issue.ts";
import { typeIn, type EventType } from "../story/types-of.ts";
import { fold } from "./fold.ts";
import { inTimeOrder } from "./time-order.ts";

/** One event with everything that hangs on it, worked out once. */
export interface EventEntry {
  event: Event;
  /** Its type as it is shown, which may be one of the story's own. */
  type: EventType;
  /** Its date as it can be read; `null` where it cannot. */
  date: Edtf | null;
  /** All instants that its date allows. */
  interval: Interval;
  /** What its date leaves no doubt about. */
  certainty: Certainty | null;
  places: Place[];
  actors: Actor[];
  quotes: Quote[];
  claims: Claim[];
  disputes: Dispute[];
  states: ReadonlySet<ClaimState>;
  /** All its texts in all languages, folded for search. */
  haystack: string;
}

/** A story made ready for looking things up; events in the order of time. */
export interface StoryIndex {
  story: Story;
  events: EventEntry[];
  event: ReadonlyMap<string, EventEntry>;
  place: ReadonlyMap<string, Place>;
  actor: ReadonlyMap<string, Actor>;
  quote: ReadonlyMap<string, Quote>;
  claim: ReadonlyMap<string, Claim>;
  source: ReadonlyMap<string, Source>;
  /** Quotes that speak of a place and hang on no event; read with `quotesOnPlace`. */
  placeQuotes: ReadonlyMap<string, readonly Quote[]>;
  /** The editor's notes by kind and id of the record; read with `notesOn`. */
  notes: ReadonlyMap<string, readonly Note[]>;
  /** Ids of quotes whose words or positions do not fit what was proved. */
  unproved: ReadonlySet<string>;
  /** Ids of claims their own party has replaced. */
  superseded: ReadonlySet<string>;
}

const byId = <T extends { id: string }>(records: readonly T[]): Map<string, T> =>
  new Map(records.map((record) => [record.id, record]));

const allOf = <T>(map: ReadonlyMap<string, T>, ids: Iterable<string>): T[] =>
  [...new Set(ids)].flatMap((id) => map.get(id) ?? []);

/** Ids an entry of `about` may name. */
const eventOf = (about: Quote["about"][number]): string[] =>
  "event" in about ? [about.event] : [];

const timeOf = ({
  when: { edtf, tz },
}: Event): Pick<EventEntry, "date" | "interval" | "certainty"> => {
  const date = parseEdtf(edtf);
  return date
    ? { date, interval: resolveEdtf(date, tz), certainty: certaintyOf(date, tz) }
    : { date, interval: { earliest: -Infinity, latest: Infinity }, certainty: null };
};

/** The events a quote is shown with: first those it speaks about, then the one at which it was said. */
export const eventsOfQuote = ({ about, statement }: Quote): string[] => [
  ...about.flatMap(eventOf),
  ...(statement === undefined ? [] : [statement]),
];

const quotesByPlace = (quotes: readonly Quote[]): Map<string, Quote[]> => {
  const byPlace = new Map<string, Quote[]>();
  for (const quote of quotes.filter((one) => eventsOfQuote(one).length === 0))
    for (const ref of quote.about)
      if ("place" in ref) byPlace.set(ref.place, [...(byPlace.get(ref.place) ?? []), quote]);
  return byPlace;
};

const textsOf = (entry: Omit<EventEntry, "haystack" | "states">): string =>
  [
    ...Object.values(entry.event.title),
    ...Object.values(entry.event.description),
    ...entry.places.flatMap(({ properties: { title, names } }) => [
      title,
      ...names.map(({ toponym }) => toponym),
    ]),
    ...entry.actors.flatMap(({ name, short = {}, aliases = [] }) => [
      ...Object.values(name),
      ...Object.values(short),
      ...aliases,
    ]),
    ...entry.quotes.flatMap(({ selector: [{ exact }], translations = {} }) => [
      exact,
      ...Object.values(translations),
    ]),
    ...entry.claims.flatMap(({ text }) => Object.values(text)),
  ].join("\n");

/** Key of a record that notes are about: ids are unique only within a kind. */
const keyOf = (kind: string, id: string): string => `${kind}:${id}`;

const notesByRecord = (notes: readonly Note[]): Map<string, Note[]> => {
  const byRecord = new Map<string, Note[]>();
  for (const note of notes)
    for (const [kind, id] of Object.entries(note.about)) {
      const key = keyOf(kind, id);
      byRecord.set(key, [...(byRecord.get(key) ?? []), note]);
    }
  return byRecord;
};

export type NoteSubject = "event" | "place" | "quote" | "claim" | "source";

/** The editor's notes on one record. */
export const notesOn = (index: StoryIndex, kind: NoteSubject, id: string): readonly Note[] =>
  index.notes.get(keyOf(kind, id)) ?? [];

/** Quotes that speak of a place and of no event, and were said at none. */
export const quotesOnPlace = (index: StoryIndex, id: string): readonly Quote[] =>
  index.placeQuotes.get(id) ?? [];

/** Indexes a parsed story; costs one pass and is done once. */
export const indexStory = (story: Story, issues: readonly Issue[] = []): StoryIndex => {
  const maps = { place: byId(story.places), actor: byId(story.actors) };
  const entries = story.events.map((event): EventEntry => {
    const quotes = story.quotes.filter(
      ({ about, statement }) => statement === event.id || about.flatMap(eventOf).includes(event.id),
    );
    const claims = story.claims.filter((claim) => claim.event === event.id);
    const disputes = disputesOf(claims);
    const entry = {
      event,
      type: typeIn(story, event.type),
      ...timeOf(event),
      places: allOf(
        maps.place,
        event.places.map(({ place }) => place),
      ),
      actors: allOf(maps.actor, [
        ...event.actors.map(({ actor }) => actor),
        ...quotes.flatMap(({ speaker }) => speaker ?? []),
        ...claims.map(({ claimant }) => claimant),
      ]),
      quotes,
      claims,
      disputes,
    };
    return { ...entry, states: statesOf(disputes), haystack: fold(textsOf(entry)) };
  });
  const events = inTimeOrder(entries);
  return {
    story,
    events,
    event: new Map(events.map((entry) => [entry.event.id, entry])),
    ...maps,
    quote: byId(story.quotes),
    claim: byId(story.claims),
    source: byId(story.sources),
    placeQuotes: quotesByPlace(story.quotes),
    notes: notesByRecord(story.notes),
    unproved: new Set(
      issues.flatMap(({ code, record }) => (code.startsWith("quote-") ? (record ?? []) : [])),
    ),
    superseded: supersededIds(story.claims),
  };
};

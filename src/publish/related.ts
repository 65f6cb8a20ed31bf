import type { StoryIndex } from "../explore/story-index.ts";
import type { Claim } from "../story/records/claim.ts";
import type { Event } from "../story/records/event.ts";
import type { Place } from "../story/records/place.ts";
import type { Quote } from "../story/records/quote.ts";
import type { SharePage } from "./records.ts";
import { pageOf, type Site } from "./site.ts";
import { byKind, type Subject } from "./subject.ts";

const asEvents = (events: readonly Event[]): Subject[] =>
  events.map((record) => ({ kind: "event", record }));
const asPlaces = (places: readonly Place[]): Subject[] =>
  places.map((record) => ({ kind: "place", record }));
const asQuotes = (quotes: readonly Quote[]): Subject[] =>
  quotes.map((record) => ({ kind: "quote", record }));
const asClaims = (claims: readonly Claim[]): Subject[] =>
  claims.map((record) => ({ kind: "claim", record }));

const eventsIn = (index: StoryIndex, ids: readonly string[]): Event[] =>
  ids.flatMap((id) => index.event.get(id)?.event ?? []);

const ofPlace = (index: StoryIndex, place: Place): Subject[] => {
  const entries = index.events.filter(({ places }) => places.includes(place));
  return [
    ...asEvents(entries.map(({ event }) => event)),
    ...asQuotes(entries.flatMap(({ quotes }) => quotes)),
    ...asClaims(entries.flatMap(({ claims }) => claims)),
  ];
};

const ofEvent = (index: StoryIndex, event: Event): Subject[] => {
  const entry = index.event.get(event.id);
  if (!entry) return [];
  const others = (event.rel ?? []).map((one) => one.event);
  return [
    ...asPlaces(entry.places),
    ...asQuotes(entry.quotes),
    ...asClaims(entry.claims),
    ...asEvents(eventsIn(index, others)),
  ];
};

const ofQuote = (index: StoryIndex, { about, statement, id }: Quote): Subject[] => [
  ...asEvents(
    eventsIn(index, [
      ...(statement === undefined ? [] : [statement]),
      ...about.flatMap((one) => ("event" in one ? [one.event] : [])),
    ]),
  ),
  ...asPlaces(about.flatMap((one) => ("place" in one ? (index.place.get(one.place) ?? []) : []))),
  ...asClaims(index.story.claims.filter(({ evidence }) => evidence.includes(id))),
];

const ofClaim = (index: StoryIndex, { event, evidence, id, facet }: Claim): Subject[] => {
  const entry = index.event.get(event);
  return [
    ...(entry ? asEvents([entry.event]) : []),
    ...asPlaces(entry?.places ?? []),
    ...asQuotes(evidence.flatMap((quote) => index.quote.get(quote) ?? [])),
    ...asClaims((entry?.claims ?? []).filter((claim) => claim.id !== id && claim.facet === facet)),
  ];
};

const subjects = byKind<Subject[]>({
  story: () => [],
  place: ({ index }, place) => ofPlace(index, place),
  event: ({ index }, event) => ofEvent(index, event),
  quote: ({ index }, quote) => ofQuote(index, quote),
  claim: ({ index }, claim) => ofClaim(index, claim),
});

/** The pages of what belongs to a record, each once: its events, places, quotes and claims. */
export const related = (site: Site, { subject }: SharePage): SharePage[] => [
  ...new Set(subjects(site.publication, subject).flatMap((one) => pageOf(site, one) ?? [])),
];

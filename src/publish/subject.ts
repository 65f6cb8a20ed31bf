import { recordPath, storyPath } from "../explore/page-path.ts";
import type { Claim } from "../story/records/claim.ts";
import type { Event } from "../story/records/event.ts";
import type { Place } from "../story/records/place.ts";
import type { Quote } from "../story/records/quote.ts";
import type { Publication } from "./publication.ts";

/** What a page is about. */
export type Subject =
  | { kind: "story" }
  | { kind: "place"; record: Place }
  | { kind: "event"; record: Event }
  | { kind: "quote"; record: Quote }
  | { kind: "claim"; record: Claim };

/** What is done with each kind of subject. */
export interface ByKind<T> {
  story: (publication: Publication) => T;
  place: (publication: Publication, place: Place) => T;
  event: (publication: Publication, event: Event) => T;
  quote: (publication: Publication, quote: Quote) => T;
  claim: (publication: Publication, claim: Claim) => T;
}

/** One function for every kind of subject, from a table of one for each. */
export const byKind =
  <T>(table: ByKind<T>) =>
  (publication: Publication, subject: Subject): T => {
    switch (subject.kind) {
      case "story":
        return table.story(publication);
      case "place":
        return table.place(publication, subject.record);
      case "event":
        return table.event(publication, subject.record);
      case "quote":
        return table.quote(publication, subject.record);
      case "claim":
        return table.claim(publication, subject.record);
    }
  };

/** Path of a subject's page from the site's root. */
export const pathOf = (story: string, subject: Subject): string =>
  subject.kind === "story" ? storyPath(story) : recordPath(story, subject.kind, subject.record.id);

/** Everything of a story that has a page: the story, its places, events by time, quotes, claims. */
export const subjectsOf = ({ index: { story, events } }: Publication): Subject[] => [
  { kind: "story" },
  ...story.places.map((record): Subject => ({ kind: "place", record })),
  ...events.map(({ event: record }): Subject => ({ kind: "event", record })),
  ...story.quotes.map((record): Subject => ({ kind: "quote", record })),
  ...story.claims.map((record): Subject => ({ kind: "claim", record })),
];

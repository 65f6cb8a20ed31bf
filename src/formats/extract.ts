import type { Dispute } from "../story/claims.ts";
import type { Claim } from "../story/records/claim.ts";
import type { Event } from "../story/records/event.ts";
import type { Place } from "../story/records/place.ts";
import type { Quote } from "../story/records/quote.ts";
import type { Story } from "../story/records/story.ts";
import type { LangMap } from "../story/records/text.ts";
import { inLanguage } from "../story/text.ts";

/** An event that the view shows, with what hangs on it. */
export interface ExtractEvent {
  event: Event;
  places: readonly Place[];
  quotes: readonly Quote[];
  disputes: readonly Dispute[];
}

/** A place that the view shows; without events where the story only names it. */
export interface ExtractPlace {
  place: Place;
  events: readonly ExtractEvent[];
}

export type RecordKind = "place" | "event" | "quote" | "claim";

/** A file of the story as it was loaded: name without folders, bytes as they came. */
export interface RawFile {
  name: string;
  bytes: Uint8Array;
}

/** What a view shows of a story, as plain records: all that an export writes. */
export interface Extract {
  story: Story;
  /** In the order of time. */
  events: readonly ExtractEvent[];
  places: readonly ExtractPlace[];
  /** BCP 47 tags of the languages wanted, the best first. */
  langs: readonly string[];
  /** The address that brings this view back; empty where it has none that others can open. */
  link: string;
  /** The address of one record; empty where it has none. */
  linkTo: (kind: RecordKind, id: string) => string;
  /** The story's own files, where the shell could load them. */
  files?: readonly RawFile[] | undefined;
}

/** A text in the best language it has. */
export const textOf = ({ langs }: Extract, map: LangMap): string => inLanguage(map, langs).text;

/** BCP 47 tag of the language that `textOf` finds a text in. */
export const langOf = ({ langs }: Extract, map: LangMap): string => inLanguage(map, langs).lang;

/** All claims on an event, those that their party replaced since included. */
export const claimsOf = ({ disputes }: ExtractEvent): Claim[] =>
  disputes.flatMap(({ current, earlier }) => [...current, ...earlier]);

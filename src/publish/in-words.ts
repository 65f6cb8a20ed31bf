import type { StoryIndex } from "../explore/story-index.ts";
import type { Claim } from "../story/records/claim.ts";
import type { Event } from "../story/records/event.ts";
import type { Place } from "../story/records/place.ts";
import type { Quote } from "../story/records/quote.ts";
import type { Source } from "../story/records/source.ts";
import { placeNames } from "../story/text.ts";
import { typeIn } from "../story/types-of.ts";
import { whenInWords } from "../ui/dates.ts";
import { speakerOf } from "../ui/story/quote-text.ts";
import type { Publication } from "./publication.ts";

type Speaking = Pick<Publication, "index" | "tools">;

export const placeName = ({ tools }: Speaking, place: Place): string =>
  tools.within(placeNames(place));

/** A source by its publisher. */
export const sourceName = ({ tools }: Speaking, source: Source | undefined): string =>
  source ? tools.within(source.publisher ?? source.title) : "";

export const when = ({ tools: { lang, say } }: Speaking, event: Event): string =>
  whenInWords(event, lang, say);

/** Type, places and date of an event in one line. */
export const eventLine = (speaking: Speaking, event: Event): string => {
  const entry = speaking.index.event.get(event.id);
  return [
    speaking.tools.within(typeIn(speaking.index.story, event.type).label),
    ...(entry?.places ?? []).map((place) => placeName(speaking, place)),
    when(speaking, event),
  ].join(" · ");
};

/** Who said a quote, or that the source does not say. */
export const speakerName = ({ index, tools }: Speaking, quote: Quote): string => {
  const speaker = speakerOf(quote, index);
  return speaker ? tools.within(speaker) : tools.say.unattributed;
};

/** Who makes a claim, by the shorter name. */
export const partyName = ({ index, tools }: Speaking, claim: Claim): string => {
  const actor = index.actor.get(claim.claimant);
  return actor ? tools.within(actor.short ?? actor.name) : "";
};

/** The places of the events and places that a quote is about. */
export const placesOfQuote = (index: StoryIndex, { about, statement }: Quote): Place[] => {
  const places = about.flatMap((one) =>
    "place" in one
      ? (index.place.get(one.place) ?? [])
      : (index.event.get(one.event)?.places ?? []),
  );
  const said = statement === undefined ? [] : (index.event.get(statement)?.places ?? []);
  return [...new Set(places.length > 0 ? places : said)];
};

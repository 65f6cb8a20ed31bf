import { facet } from "../story/facets.ts";
import type { Claim } from "../story/records/claim.ts";
import type { Event } from "../story/records/event.ts";
import type { Place } from "../story/records/place.ts";
import type { Quote } from "../story/records/quote.ts";
import { dateInWords } from "../ui/dates.ts";
import { drawnInWords } from "../ui/precision-words.ts";
import { cut } from "./cut.ts";
import {
  eventLine,
  partyName,
  placeName,
  placesOfQuote,
  sourceName,
  speakerName,
} from "./in-words.ts";
import type { Publication } from "./publication.ts";
import { byKind, pathOf, subjectsOf, type Subject } from "./subject.ts";

/** One page that can be shared: where it is, and what it says of itself. */
export interface SharePage {
  subject: Subject;
  /** From the site's root, with a slash at its end. */
  path: string;
  title: string;
  description: string;
  /** Path of its preview picture from the site's root, and what that shows; `null` where none is drawn. */
  picture: { path: string; alt: string } | null;
}

/** Longest of what services show of a page, in letters. */
const TITLE = 110;
const DESCRIPTION = 260;
const WORDS_IN_TITLE = 70;

/** Which pages have a preview picture; each takes about a tenth of a second to draw. */
export type Pictures = "all" | "stories" | "none";

interface Text {
  title: string;
  description: string;
  places: readonly Place[];
}

const storyText = ({ index, tools }: Publication): Text => ({
  title: tools.within(index.story.headline),
  description: tools.within(index.story.summary),
  places: index.story.places.filter(({ geometry }) => geometry?.type === "Point"),
});

const placeText = (publication: Publication, place: Place): Text => {
  const { index, tools, words } = publication;
  const events = index.events.filter(({ places }) => places.includes(place));
  const quotes = new Set(events.flatMap((entry) => entry.quotes));
  const { basis } = place.properties.precision;
  return {
    title: placeName(publication, place),
    description: [
      words.placeIn(tools.within(index.story.headline), events.length, quotes.size),
      ...(basis ? [tools.within(basis)] : []),
      drawnInWords(place, tools.lang, tools.say),
    ].join(" "),
    places: [place],
  };
};

const eventText = (publication: Publication, event: Event): Text => ({
  title: publication.tools.within(event.title),
  description: `${eventLine(publication, event)}. ${publication.tools.within(event.description)}`,
  places: publication.index.event.get(event.id)?.places ?? [],
});

const quoteText = (publication: Publication, quote: Quote): Text => {
  const { index, tools, words } = publication;
  const [{ exact }] = quote.selector;
  const source = index.source.get(quote.source);
  const subjects = quote.about.flatMap((one) => {
    const title = "event" in one ? index.event.get(one.event)?.event.title : undefined;
    return title ? [tools.within(title)] : [];
  });
  return {
    // Why nobody is named is a sentence: it stands in the page, not before a colon.
    title: words.says(
      quote.speaker === null ? tools.say.unattributed : speakerName(publication, quote),
      cut(exact, WORDS_IN_TITLE),
    ),
    description: [
      ...(subjects.length > 0 ? [words.quotedAbout(words.list(subjects))] : []),
      ...(quote.context ? [tools.within(quote.context)] : []),
      words.quotedIn(sourceName(publication, source)),
      ...(source?.inArticle === false ? [`${tools.say.notInArticle}.`] : []),
    ].join(" "),
    places: placesOfQuote(index, quote),
  };
};

const claimText = (publication: Publication, claim: Claim): Text => {
  const { index, tools, words } = publication;
  const { say, lang, within } = tools;
  const entry = index.event.get(claim.event);
  const source = index.source.get(claim.source);
  const stated = dateInWords(claim.stated, "UTC", lang, say);
  return {
    title: words.claimTitle({
      party: partyName(publication, claim),
      question: within(facet(claim.facet).label),
      stated,
      event: entry ? within(entry.event.title) : "",
    }),
    description: [
      within(claim.text),
      words.statedIn(stated, sourceName(publication, source)),
      ...(source?.inArticle === false ? [`${say.notInArticle}.`] : []),
      ...(index.superseded.has(claim.id) ? [`${say.claimState.superseded}.`] : []),
    ].join(" "),
    places: entry?.places ?? [],
  };
};

const textOf = byKind<Text>({
  story: storyText,
  place: placeText,
  event: eventText,
  quote: quoteText,
  claim: claimText,
});

const isPictured = (subject: Subject, pictures: Pictures): boolean =>
  pictures === "all" || (pictures === "stories" && subject.kind === "story");

const sharePage = (publication: Publication, subject: Subject, pictures: Pictures): SharePage => {
  const { words, index } = publication;
  const { title, description, places } = textOf(publication, subject);
  const path = pathOf(index.story.id, subject);
  const names = words.list(places.map((place) => placeName(publication, place)));
  const shown = cut(title, TITLE);
  return {
    subject,
    path,
    title: shown,
    description: cut(description, DESCRIPTION),
    picture: isPictured(subject, pictures)
      ? {
          path: `${path}preview.png`,
          alt: names === "" ? words.pictureWithoutMap(shown) : words.pictureOf(shown, names),
        }
      : null,
  };
};

/** Every page of a story: the story itself, then each place, event, quote and claim. */
export const sharePages = (publication: Publication, pictures: Pictures): SharePage[] =>
  subjectsOf(publication).map((subject) => sharePage(publication, subject, pictures));

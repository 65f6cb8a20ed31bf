import type { PageMessages } from "../shape/pages.ts";
import { count } from "./counts.ts";

const list = new Intl.ListFormat("en-GB");

export const enPages: PageMessages = {
  kind: { story: "Story", place: "Place", event: "Event", quote: "Quote", claim: "Claim" },
  tabTitle: (title, of) => `${title} · ${of}`,
  says: (speaker, words) => `${speaker}: “${words}”`,
  claimTitle: ({ party, question, stated, event }) =>
    `${party} on “${question}”, ${stated}: ${event}`,
  placeIn: (headline, events, quotes) => {
    const counts = [
      count(events, "event", "events"),
      ...(quotes > 0 ? [count(quotes, "quote", "quotes")] : []),
    ];
    return `In “${headline}”: ${counts.join(", ")}.`;
  },
  quotedAbout: (subjects) => `Words quoted about: ${subjects}.`,
  quotedIn: (source) => `Quoted by ${source}.`,
  statedIn: (date, source) => `Stated ${date}; read in: ${source}.`,
  hasNote: "Read with the editor’s note",
  pictureOf: (title, places) => `${title}. The map shows: ${places}.`,
  pictureWithoutMap: (title) => `${title}.`,
  list: (items) => list.format(items),
  when: "When",
  where: "Where",
  howExact: "How exactly the place is known",
  notPlaced: "No place is given.",
  evidence: "In the party’s own words",
  belongsTo: "About",
  stories: "Stories",
  storiesAbout:
    "News articles as maps: every event at its place and time, every quote proved to be in the article, every party’s claim beside the other party’s.",
  newestFirst: "Newest first, by the day the article was published.",
  findStories: {
    name: "Search stories",
    hint: "Words, places, parties",
    found: (n, all) =>
      n === all ? count(n, "story", "stories") : `${n} of ${count(all, "story", "stories")}`,
  },
  eventsDated: (span) => `Events dated ${span}`,
  morePlaces: (n) => `and ${n} more`,
  moreEvents: (n) => `+ ${count(n, "more event", "more events")}`,
  holds: (events, places, quotes) => [
    ...(events > 0 ? [count(events, "event", "events")] : []),
    ...(places > 0 ? [count(places, "place", "places")] : []),
    ...(quotes > 0 ? [count(quotes, "quote", "quotes")] : []),
  ],
  missing: {
    title: "This page is not here",
    text: "Nothing is at this address. These stories are:",
  },
  openStory: "The whole story",
  openOnMap: "Open on the map",
  previous: "Previous",
  next: "Next",
  pagesOfStory: "In this story",
  revisions: "Revisions",
  revision: (version) => `Version ${version}`,
  feedTitle: (headline) => `Revisions of “${headline}”`,
  licence: (id) =>
    `Licence of the texts and data by Dateline: ${id}. Quotes belong to their sources.`,
};

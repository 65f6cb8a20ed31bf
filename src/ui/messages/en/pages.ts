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
  newestFirst:
    "Newest first: by the day the article was published or, where that is not known, by the last event.",
  makeOwn: {
    drop: "or drop a file or a folder anywhere on this page. It stays on this machine.",
    link: "How to make one of your own",
    title: "How to make one of your own",
    ways: [
      {
        name: "From a spreadsheet or a map file",
        what: "It is read in your own browser and stays there; the result can be saved as a story folder.",
      },
      {
        name: "From an article",
        what: "In a copy of Dateline this makes a story’s two files; docs/your-own-story.md goes on from there, from an article to a map in an hour:",
        command: "npx dateline new my-story",
      },
      {
        name: "To publish",
        what: "This makes a site of your stories for any host:",
        command: "npx dateline build --stories my-stories --out site",
      },
    ],
  },
  issues: {
    title: "What the issues mean",
    about: "Every code that an issue with a story’s files can have: what it means, and what to do.",
    becomes: {
      "drop-record": "The record is left out.",
      "drop-geometry": "The place stays, without its position on the map.",
      "drop-reference": "What refers to it is left out.",
      "neutral-colour": "The type is drawn in a neutral colour.",
    },
    ofImport: {
      title: "What is said of an imported file",
      about:
        "A table or a map file becomes a story with remarks on what was left out, changed or is to be checked.",
    },
    byCommand: (sentence) => `With the command: ${sentence}`,
  },
  findStories: {
    name: "Search stories",
    hint: "Words, places, parties, dates",
    found: (n, all) =>
      n === 0
        ? "No story has all of these words."
        : n === all
          ? count(n, "story", "stories")
          : `${n} of ${count(all, "story", "stories")}`,
  },
  eventsDated: (span) => `Events dated ${span}`,
  morePlaces: (n) => `and ${n} more`,
  moreEvents: (n) => `+ ${count(n, "more event", "more events")}`,
  rows: (n) =>
    `There are ${count(n, "event", "events")}: too many for one page of text. With scripts this page shows them on a map and as a list, and filters them.`,
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

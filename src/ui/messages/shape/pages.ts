import type { Remedy } from "../../../story/issue-codes.ts";
import type { PageKind } from "../../../explore/page-path.ts";

/** Texts of the static pages and their preview pictures, which the interactive page does not need. */
export interface PageMessages {
  /** What a page is about, before its headline. */
  kind: Record<PageKind, string>;
  /** Title of a page in a browser's tab. */
  tabTitle: (title: string, of: string) => string;
  /** A speaker's words. */
  says: (speaker: string, words: string) => string;
  /** Who makes a claim, on which question, when, about what. */
  claimTitle: (claim: { party: string; question: string; stated: string; event: string }) => string;
  placeIn: (headline: string, events: number, quotes: number) => string;
  quotedAbout: (subjects: string) => string;
  quotedIn: (source: string) => string;
  statedIn: (date: string, source: string) => string;
  /** On a preview picture: the editor questions the record, or more is known since. */
  hasNote: string;
  /** What a preview picture shows. */
  pictureOf: (title: string, places: string) => string;
  pictureWithoutMap: (title: string) => string;
  list: (items: readonly string[]) => string;
  when: string;
  where: string;
  howExact: string;
  notPlaced: string;
  evidence: string;
  belongsTo: string;
  /** Heading of the list of stories, and what all of them are. */
  stories: string;
  storiesAbout: string;
  /** In which order the list is. */
  newestFirst: string;
  /** How readers come to a story of their own; a way without a command is the page for files. */
  makeOwn: {
    /** After “Open a story…”, which leads on. */
    drop: string;
    link: string;
    title: string;
    ways: readonly { name: string; what: string; command?: string }[];
  };
  /** The page on what issues' codes mean; `becomes` says what becomes of the record that one is about. */
  issues: {
    title: string;
    about: string;
    /** Said where the explanations are in another language than the page. */
    inEnglish?: string;
    becomes: Readonly<Record<Exclude<Remedy, "keep">, string>>;
    /** What is said of a foreign file that is imported. */
    ofImport: { title: string; about: string };
    /** What the command says where the page says something else. */
    byCommand: (sentence: string) => string;
  };
  /** The search of the list; `found` says how many of all are left. */
  findStories: { name: string; hint: string; found: (n: number, all: number) => string };
  /** From when to when the events of a story are dated. */
  eventsDated: (span: string) => string;
  morePlaces: (n: number) => string;
  /** Of events, some of which are named before. */
  moreEvents: (n: number) => string;
  /** In place of the list of an archive’s events, which only the app can show. */
  rows: (n: number) => string;
  /** How much of what a story holds; what there is none of is left out. */
  holds: (events: number, places: number, quotes: number) => string[];
  /** Where an address leads to nothing. */
  missing: { title: string; text: string };
  openStory: string;
  openOnMap: string;
  previous: string;
  next: string;
  pagesOfStory: string;
  revisions: string;
  revision: (version: string) => string;
  /** Title of the feed of a story's revisions. */
  feedTitle: (headline: string) => string;
  licence: (id: string) => string;
}

import type { ClaimState } from "../../../story/claims.ts";
import type { ActorRole } from "../../../story/records/event.ts";
import type { SchemeChoice } from "../../scheme-choices.ts";
import type { StatementMessages } from "./statements.ts";
import type { TimelineMessages } from "./timeline.ts";

/** Every text of the interface in one language. A new language is a file of this shape. */
export interface Messages extends StatementMessages {
  skipMap: string;
  map: string;
  mapKeys: string;
  mapControls: { zoomIn: string; zoomOut: string; showAll: string; layers: string };
  mapOptions: { background: string; names: string };
  /** Of a background from another host: the button that says so. */
  loadTiles: string;
  tryAgain: string;
  mapFailed: string;
  baseFailed: string;
  loading: string;
  share: string;
  close: string;
  copyLink: string;
  copied: string;
  copyByHand: string;
  linkLabel: string;
  credits: string;
  sources: string;
  from: (publisher: string) => string;
  readArticle: string;
  /** Where the story is made from data, not from an article. */
  readData: string;
  published: (date: string) => string;
  differ: string;
  laterHeading: string;
  sourcesCount: (n: number) => string;
  filters: string;
  moreFilters: string;
  /** Of a filter that has more options than stand there. */
  otherOptions: (count: string) => string;
  resetFilters: string;
  searchPlaceholder: string;
  timeFrom: string;
  timeTo: string;
  timeHint: string;
  /** Of dates that cannot be read, or of an end before its beginning. */
  timeWrong: string;
  events: string;
  shown: (shown: number, total: number) => string;
  /** Why nothing is shown: a filter that hides all `alone`, or all together. */
  nothingLeft: (why: {
    filters: string[];
    total: number;
    alone: boolean;
    regained: number;
  }) => string;
  undo: string;
  quotesCount: (n: number) => string;
  claimsCount: (n: number) => string;
  details: string;
  parties: string;
  statements: string;
  notes: string;
  /** The same where they are what an imported file says. */
  notesOfData: string;
  quotes: string;
  notOnMap: string;
  notOnMapIntro: string;
  notInArticle: string;
  inArticle: string;
  inData: string;
  earlier: string;
  /** Statements that differed before a party replaced its own. */
  differedEarlier: string;
  unattributed: string;
  saidAt: (date: string) => string;
  placeName: (name: string, events: number, quotes: number) => string;
  /** Names a group of places on the map; the type is that of most of its events, where one is. */
  groupName: (events: number, place: string, type: string | undefined) => string;
  /** Names several events at one point; the type is that of most of them, where one is. */
  pileName: (events: number, type: string | undefined) => string;
  /** Heads a list of places at one point of the map. */
  placesHere: (n: number) => string;
  eventsCount: (n: number) => string;
  radius: (km: string) => string;
  area: string;
  claimState: Record<ClaimState, string>;
  actorRole: Record<ActorRole, string>;
  /** Beside an event’s type where the article does not give it. */
  typeInferred: string;
  /** Where a date comes from when the article does not give it. */
  timeBasis: { inferred: string; source: (publisher: string) => string };
  date: {
    about: (date: string) => string;
    possibly: (date: string) => string;
    since: (date: string) => string;
    until: (date: string) => string;
    /** At some time from then on, or up to then: not all of it. */
    orLater: (date: string) => string;
    orEarlier: (date: string) => string;
    /** In place of a date that nobody gives. */
    unknown: string;
    between: (from: string, to: string) => string;
    sometime: (from: string, to: string) => string;
    local: (date: string, time: string, zone: string) => string;
    /** Where the story gives no zone of the place. */
    universal: (date: string, time: string) => string;
  };
  timeline: TimelineMessages;
  storyNotice: (count: number) => string;
  /** Stands over what could not be read of an archive. */
  archiveNotice: string;
  storyMissing: (what: string) => string;
  dismiss: string;
  later: string;
  scheme: Record<SchemeChoice, string>;
  /** Names of the language that could not be fetched, and of the one the page keeps. */
  languageMissing: (wanted: string, kept: string) => string;
  /** Marks a text that there is only in another language. */
  inLanguage: (language: string) => string;
  /** The same of all of a story. */
  allInLanguage: (language: string) => string;
  /** Over a quote in other words than the speaker's. */
  translation: string;
}

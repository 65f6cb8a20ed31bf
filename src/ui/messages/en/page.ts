import { count, events, figures, mostly } from "./counts.ts";
import type { Messages } from "../shape/page.ts";
import { enTimeline } from "./timeline.ts";
import { en as statements } from "./statements.ts";

const quotes = (n: number): string => count(n, "quote", "quotes");

export const en: Messages = {
  skipMap: "Skip map",
  map: "Map",
  mapKeys: "Map view: arrow keys move it, plus and minus zoom",
  mapControls: {
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    showAll: "Show all places",
    layers: "Map layers",
  },
  mapOptions: { background: "Background", names: "Names on the map" },
  tiles: {
    learns: (host) =>
      `Loaded from ${host}, which learns your network address, this site’s address and which part of the map you look at.`,
    asked: (host) => `This link shows its map with tiles from ${host}`,
    notLoaded:
      "Nothing has been requested there yet. If you load them, that host learns your network address, this site’s address and which part of the map you look at.",
    load: "Load the tiles",
    keep: "Keep the built-in map",
    failed: (host) => `Tiles from ${host} could not be loaded; the built-in map is shown.`,
    patchy: (host) =>
      `Some tiles from ${host} could not be loaded. Where they are missing, the built-in map shows through.`,
  },
  tryAgain: "Try again",
  mapFailed: "The map could not be drawn. The list of events holds everything it shows.",
  baseFailed:
    "The background map could not be loaded. The places stand where they belong all the same.",
  loading: "Loading the story …",
  share: "Share",
  close: "Close",
  copyLink: "Copy link",
  copied: "Link copied.",
  copyByHand: "The browser did not allow copying. The link is selected: copy it with the keyboard.",
  linkLabel: "Link",
  credits: "Sources and credits",
  sources: "Sources",
  mapCredits: {
    title: "The map",
    boundaries:
      "Boundaries are not authoritative: they show how the sources draw them, mostly as they are held on the ground. Some are disputed.",
    licences: "Licences of the built-in map’s data",
    drawnWith: "Drawn with Leaflet and react-leaflet.",
  },
  from: (publisher) => `From ${publisher}`,
  readArticle: "read the article",
  readData: "see the data",
  published: (date) => `published ${date}`,
  differ: "These statements differ",
  laterHeading: "Later, not in the article:",
  sourcesCount: (n) => count(n, "source", "sources"),
  filters: "Filters",
  moreFilters: "More filters",
  resetFilters: "Reset filters",
  searchPlaceholder: "Places, events, quotes, parties",
  timeFrom: "From",
  timeTo: "To",
  timeHint: "Year, month or day: 2023, 2023-12 or 2023-12-26",
  timeWrong:
    "These dates were not applied. Write each like 2023-12-26, 2023-12 or 2023; the end must not lie before the beginning.",
  events: "Events",
  onlyWith: (text) =>
    `\u2068${text}\u2069: only events with all of these words or beginnings of words`,
  notOnly: "Show events without these words too",
  shown: (shown, total) => `${figures.format(shown)} of ${events(total)} shown`,
  nothingLeft: ({ filters, total, alone, regained }) => {
    const names = filters.map((name) => `“${name}”`).join(", ");
    if (alone && filters.length === 1) return `The filter ${names} hides all ${events(total)}.`;
    if (regained < total && filters.length === 1)
      return `No event passes all filters together. Without ${names}, ${events(regained)} would be shown.`;
    return `No event passes these filters together: ${names}.`;
  },
  undo: "Undo",
  quotesCount: quotes,
  claimsCount: (n) => count(n, "claim", "claims"),
  details: "Details",
  parties: "Parties",
  statements: "Who says what",
  notes: "Editor’s notes",
  notesOfData: "From the file",
  quotes: "Quotes",
  notOnMap: "Not on the map",
  notOnMapIntro: "Named in the article, but not the place of an event:",
  notInArticle: "Not in the article",
  inArticle: "In the article",
  inData: "In the data",
  earlier: "Earlier",
  differedEarlier: "Differed at first; the latest statements agree",
  unattributed: "Unattributed in the article",
  saidAt: (date) => `stated ${date}`,
  placeName: (name, e, q) => [name, events(e), ...(q > 0 ? [quotes(q)] : [])].join(", "),
  groupName: (e, place, type) => `${events(e)} near ${place}${mostly(e, type)}`,
  pileName: (e, type) => `${events(e)}${mostly(e, type)}`,
  placesHere: (n) => `${count(n, "place", "places")} here`,
  eventsCount: events,
  radius: (km) => `The circle shows a radius of ${km} km.`,
  area: "The outline shows the whole area; no point in it is meant.",
  claimState: {
    contested: "These statements differ",
    agreed: "These statements agree",
    single: "One party’s statement",
    superseded: "Later replaced",
  },
  actorRole: {
    by: "by",
    attributed: "attributed to",
    target: "target",
    affected: "affected",
    speaker: "speaker",
    subject: "about",
  },
  typeInferred: "type inferred",
  timeBasis: {
    inferred: "date inferred",
    source: (publisher) => `time from ${publisher}, not in the article`,
  },
  date: {
    about: (date) => `about ${date}`,
    possibly: (date) => `possibly ${date}`,
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
    orLater: (date) => `${date} or later`,
    orEarlier: (date) => `${date} or earlier`,
    between: (from, to) => `${from} to ${to}`,
    sometime: (from, to) => `between ${from} and ${to}`,
    universal: (date, time) => `${date}, ${time} UTC`,
    local: (date, time, zone) => `${date}, ${time} local time (${zone})`,
  },
  timeline: enTimeline,
  linkNotice: "Part of this link could not be applied",
  linkProblem: ({ key, reason, value }, label) =>
    ({
      unknown: `${label} ‘${value}’ is not ${
        ["lang", "base", "names"].includes(key) ? "available" : "in this story"
      }; it was left out.`,
      unoffered: `${label} ‘${value}’: words cannot be looked for here; it was left out.`,
      hidden: `${label} ‘${value}’ is hidden by the link’s own filters; the filters were applied.`,
      limited: `${label}: zoom ${value} is beyond what this map has; the nearest was taken.`,
      alone: `${label} ‘${value}’ needs another place to be selected; it was left out.`,
      undated: `${label} ‘${value}’ needs a time range; it was left out.`,
      repeated: `${label} is given more than once; ‘${value}’ was left out.`,
      shortened: `${label} ‘${value}’ is longer than 200 characters; the first 200 were applied.`,
      malformed: `${label} ‘${value}’ could not be read; it was left out.`,
      unreadable: `${label} ‘${value}’ is cut off or damaged; it was left out.`,
      version: `the link is of version ‘${value}’, newer than this page; what is known was applied.`,
    })[reason],
  linkKeys: {
    map: "map position",
    sel: "selected item",
    type: "event type",
    by: "party",
    claim: "claim state",
    t: "time range",
    q: "search text",
    tm: "time mode",
    lang: "language",
    base: "base layer",
    names: "names on the map",
    rev: "revision",
    order: "order of events",
    rel: "relations on the map",
    to: "distance to",
    v: "version",
  },
  archiveNotice: "Some of this archive could not be read. The rest is shown:",
  storyNotice: (n) =>
    `This story has ${count(n, "problem", "problems")}. What is good is shown; the rest was left out:`,
  storyMissing: (what) =>
    `The story could not be loaded (${what}). Check the connection and load the page again.`,
  dismiss: "Dismiss",
  later: "Known later",
  scheme: {
    system: "Light or dark: as the system",
    light: "Light or dark: light",
    dark: "Light or dark: dark",
  },
  languageMissing: (wanted, kept) => `${wanted} could not be loaded. The page stays in ${kept}.`,
  inLanguage: (language) => `in ${language}`,
  allInLanguage: (language) => `The texts are in ${language}.`,
  printedView: "Exactly this view:",
  translation: "Translated by Dateline; not the speaker’s own words",
  ...statements,
};

import type { Rounded } from "../../../explore/distance/estimate.ts";
import { count, events, figures } from "./counts.ts";
import { en as help } from "./help.ts";
import { enLink } from "./link.ts";
import { enSharing } from "./sharing.ts";
import { mapCredits } from "./map-credits.ts";
import type { LateMessages } from "../shape/late.ts";

const size = ({ about, decimals }: Rounded): string => about.toFixed(decimals);
const range = ({ low, high, decimals }: Rounded): string =>
  // Word joiners: a range is not broken at its dash.
  `${low.toFixed(decimals)}\u2060–\u2060${high.toFixed(decimals)}`;

export const en: LateMessages = {
  printedView: "Exactly this view:",
  tiles: {
    learns: (host) =>
      `Loaded from ${host}, which learns your network address, this site’s address and which part of the map you look at.`,
    asked: (host) => `This link shows its map with tiles from ${host}`,
    notLoaded:
      "Nothing has been requested there yet. If you load them, that host learns your network address, this site’s address and which part of the map you look at.",
    keep: "Keep the built-in map",
    failed: (host) => `Tiles from ${host} could not be loaded; the built-in map is shown.`,
    patchy: (host) =>
      `Some tiles from ${host} could not be loaded. Where they are missing, the built-in map shows through.`,
  },
  comparison: {
    title: "Statements, side by side",
    onlyDiffering: "Only questions on which statements differ, or did at first",
    question: "Question",
    none: "No statement recorded",
    showEvent: "Show the event",
  },
  chain: {
    previous: "Previous",
    next: "Next",
    keys: "N and P step on and back while the map has the focus.",
    step: (number, total) => `${figures.format(number)} of ${figures.format(total)}`,
    order: "Order",
    orders: { time: "As it happened", told: "As the article tells it" },
    untold: (n) => `The article’s place for ${events(n)} is not recorded: last, in order of time.`,
    showRelations: "Show relations on the map",
    arcs: "Arcs run from what came first to what followed. They are not routes.",
    relations: "Relations",
    relation: {
      "responds-to": { subject: "In response to", object: "Response" },
      "part-of": { subject: "Part of", object: "Includes" },
      "led-to": { subject: "Led to", object: "Followed from" },
      "refers-to": { subject: "Refers to", object: "Referred to in" },
      about: { subject: "About", object: "Subject of" },
      after: { subject: "After", object: "Before" },
    },
  },
  help,
  link: enLink,
  sharing: enSharing,
  distance: {
    to: "Distance to",
    none: "choose a place",
    about: (km, miles) =>
      `About ${size(km)} km (${range(km)} km), or ${size(miles)} miles (${range(miles)} miles).`,
    atMost: (km, miles) =>
      `No more than ${km.high.toFixed(km.decimals)} km, or ${miles.high.toFixed(miles.decimals)} miles.`,
    doubt: (km) =>
      `The shortest line over the ground. The range is how exactly the two places are known: to ${km.join(" km and ")} km.`,
    area: (name) =>
      `No distance is given: ${name} is known here as a whole area, and no point in it is meant.`,
    unplaced: (name) => `No distance is given: where ${name} is has no position here.`,
  },
  onlyWith: (text) => `\u2068${text}\u2069: only events with all these words`,
  notOnly: "Show events without these words too",
  mapCredits,
  unprinted: (n) =>
    `${events(n)} more ${n === 1 ? "is" : "are"} not printed here. The filters show fewer at a time.`,
  stories: { others: "Other stories", related: "Related stories", all: "All stories" },
  search: {
    name: "Search",
    placeholder: "Search places, quotes, people",
    placeholderRows: (hasWords) => `Search ${hasWords ? "words, " : ""}parties, event types`,
    results: (n) => (n === 0 ? "No results" : count(n, "result", "results")),
    kinds: {
      place: "Places",
      event: "Events",
      party: "Parties",
      source: "Sources",
      type: "Event types",
      quote: "Quotes",
      claim: "Claims",
    },
    of: (shown, total) => `${figures.format(shown)} of ${figures.format(total)}`,
    point: (lat, isNorth, lng, isEast) =>
      `${lat}° ${isNorth ? "N" : "S"}, ${lng}° ${isEast ? "E" : "W"}`,
    showOnly: (text) => `Show only events with “${text}”`,
    close: "Close search",
  },
};

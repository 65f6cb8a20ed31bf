import { events, figures, rows } from "./counts.ts";
import { roundUp } from "../round-up.ts";
import type { CalendarStep } from "../../../explore/timeline/calendar-step.ts";
import type { RowMessages } from "../shape/rows.ts";

const PARTS: Readonly<Record<string, string>> = { day7: "week", month3: "quarter" };

/** A part of the calendar. */
const part = ({ unit, every }: CalendarStep): string =>
  every === 1 ? unit : (PARTS[`${unit}${every}`] ?? `${figures.format(every)} years`);

export const enRows: RowMessages = {
  waits: "Loading this event",
  failed: "The text of this event could not be loaded.",
  textsFailed:
    "The texts of some events could not be loaded. Their places on the map, days and types are shown.",
  parties: "Parties",
  source: "Source",
  coordinates: "Coordinates",
  unplaced: "This event has no place on the map.",
  within: (km) => `within ${km} km`,
  here: (n, acrossM) =>
    acrossM < 1 ? `${events(n)} here` : `${events(n)} within ${figures.format(roundUp(acrossM))} m`,
  point: (name, at, total) =>
    `${name}, ${figures.format(at)} of ${figures.format(total)} in view; arrow keys lead to the others`,
  all: (type) => `, all: ${type}`,
  events,
  several: (title, n) => (n > 1 ? `${title} (${events(n)})` : title),
  asOneRow: (n) => `The file has these ${events(n)} as one row.`,
  stepSaid: (number, title, isRow) =>
    `${isRow ? "Row" : "Event"} ${figures.format(number)}: ${title}`,
  notPrinted: (n) => `The list of ${events(n)} is on the page and not on paper.`,
  beyond: (listed, more, ofRows) =>
    `The list ends after ${(ofRows ? rows : events)(listed)}; ${figures.format(more)} more are not in it. Filters and the timeline show fewer at a time.`,
  offMap: (off, shown) =>
    off === shown
      ? "None of them is on the map: they have no place that it can show."
      : `${figures.format(off)} of them ${off === 1 ? "is" : "are"} only in the list, with no place that the map can show.`,
  partly: (read, all, ofRows) =>
    `Only ${figures.format(read)} of this archive’s ${(ofRows ? rows : events)(all)} could be read; ${figures.format(all - read)} are missing.`,
  notReadable: (what) => `This archive cannot be read. ${what}`,
  searching: (text) => `Looking for “${text}”`,
  notSearched: (text) =>
    `“${text}” could not be looked for, so events are shown whatever their words.`,
  wordsBegin: "Words are found by their beginnings: “bridge” finds “bridges”, “ridge” does not.",
  bars: (step) => `Events by the ${part(step)} in which they begin`,
};

import type { CalendarStep } from "../../../explore/timeline/calendar-step.ts";

/** Texts about the rows of an archive. */
export interface RowMessages {
  /** In place of a text that is being fetched, and of one that cannot be had. */
  waits: string;
  failed: string;
  /** That some texts could not be had. */
  textsFailed: string;
  parties: string;
  source: string;
  coordinates: string;
  unplaced: string;
  /** How far from its position a place may be; the number is written already. */
  within: (km: string) => string;
  /** How many lie at one coordinate, or so many metres apart at most. */
  here: (n: number, acrossM: number) => string;
  /** Which of the points in view one is, and how to come to the others. */
  point: (name: string, at: number, total: number) => string;
  /** After several events that are of one type. */
  all: (type: string) => string;
  /** How many events a row stands for. */
  events: (n: number) => string;
  /** The same after its title, where there are several. */
  several: (title: string, n: number) => string;
  /** That no event of them stands by itself in the file. */
  asOneRow: (n: number) => string;
  /** That an event was come to, or a row that stands for several; it is the n-th of those shown. */
  stepSaid: (number: number, title: string, isRow: boolean) => string;
  /** In place of the list on paper: so many events are shown on the page. */
  notPrinted: (n: number) => string;
  /** Where a list ends: how many events, or rows, stand in it, and how many do not. */
  beyond: (listed: number, more: number, ofRows: boolean) => string;
  /** How many of the events shown have no place on the map. */
  offMap: (off: number, shown: number) => string;
  /** Of a damaged archive: how many of its events, or rows, are there, of how many. */
  partly: (read: number, all: number, ofRows: boolean) => string;
  /** In place of a failure to load, where an archive’s files are there and cannot be read. */
  notReadable: (what: string) => string;
  /** While words are looked for, and where they could not be. */
  searching: (text: string) => string;
  notSearched: (text: string) => string;
  /** How words are found. */
  wordsBegin: string;
  /** What the bars over the axis are. */
  bars: (step: CalendarStep) => string;
}

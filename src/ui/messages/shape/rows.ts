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
  /** How many lie at one coordinate. */
  here: (n: number) => string;
  /** Which of the points in view one is, and how to come to the others. */
  point: (name: string, at: number, total: number) => string;
  /** That a row was come to, which is the n-th of those shown. */
  stepSaid: (number: number, title: string) => string;
  /** In place of the list on paper: so many events are shown on the page. */
  notPrinted: (n: number) => string;
  /** Where a list ends: how many stand in it, and how many do not. */
  beyond: (listed: number, more: number) => string;
  /** While words are looked for, and where they could not be. */
  searching: (text: string) => string;
  notSearched: (text: string) => string;
  /** How words are found. */
  wordsBegin: string;
  /** What the bars over the axis are. */
  bars: (undated: number) => string;
}

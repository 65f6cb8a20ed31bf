import type { Rows } from "../rows.ts";

/** What a page does with rows that it has. */
export interface Shown {
  /** Shows the rows of these types alone: bit n is type n. */
  filter: (types: number) => void;
}

/** A way to show rows on a map in an empty element. */
export type Way = (box: HTMLElement, rows: Rows) => Shown;

import type { Codes } from "../explore/columns/option-table.ts";

/** Codes of rows, one row's after another's; those of a row end where the next one's begin. */
export interface CodeLists {
  starts: Codes;
  codes: Codes;
}

/** The rows of an archive as plain numbers, one array a column. */
export interface Rows {
  rows: number;
  /** Rows before this one have a place. */
  placed: number;
  /** Place along the Z-order curve (`grid.ts`), 0 to 2⁴⁸ − 1; of a row without a place 0. */
  z: Float64Array;
  /** Days since 1970-01-01. */
  day: Int32Array;
  /** Places among the layout's spans, types and zones, and among the sources of the story. */
  span: Codes;
  type: Codes;
  zone: Codes;
  source: Codes;
  /** Which claims there are: bit n is state n of `STATES`. */
  claims: Uint8Array;
  /** Of actors. */
  parties: CodeLists;
  /** Of the layout's sources, those that each row names; missing where no row names one. */
  sources?: CodeLists;
  /** How many events each row stands for, at most `MOST_EVENTS`; missing where each is one. */
  events?: Uint32Array;
}

/** Events that a row may stand for. */
export const MOST_EVENTS = 999_999_999;

/** Columns of one code a row, in the order in which a block has them. */
export const CODE_COLUMNS = ["span", "type", "zone", "source", "claims"] as const;

export type CodeColumn = (typeof CODE_COLUMNS)[number];

import type { Columns } from "../explore/columns/columns.ts";
import type { RowOrder } from "../explore/columns/rows-by-day.ts";
import type { ArchiveHead } from "./head.ts";
import type { PositionColumn } from "./positions.ts";

/** What a row says of itself, as it was written in the file the archive was made from. */
export interface RowText {
  title: string;
  description?: string;
  /** Name of its place. */
  place?: string;
  /** EDTF. */
  date: string;
  /** Decimal degrees as written, latitude first. */
  coordinates?: readonly [lat: string, lng: string];
  /** How far from its position it may lie, in metres, where the file says so. */
  radiusM?: number;
  /** http or https. */
  url?: string;
  source?: string;
  /** What no other field holds, by the name of its column. */
  more?: readonly (readonly [name: string, value: string])[];
}

/** What a list says of a row. */
export type RowLine = Pick<RowText, "title" | "place" | "date" | "coordinates" | "radiusM">;

/** Many events, ready to be filtered and drawn; their texts come by the chunk when asked for. */
export interface Archive {
  head: ArchiveHead;
  columns: Columns;
  positions: PositionColumn;
  /** All rows in the order of time; missing where they are not sorted yet. */
  order?: RowOrder;
  /** Texts of these rows in their order. Rejects where the file cannot be had or is damaged. */
  texts: (rows: readonly number[]) => Promise<RowText[]>;
  /**
   * Lines of these rows in their order, a few chunks for those that are near one another in the order of
   * time, given that order of all rows. There is none where the archive has no lines, or not all of its
   * rows are here. Rejects as `texts` does.
   */
  linesIn?: (order: RowOrder) => (rows: readonly number[]) => Promise<RowLine[]>;
  /**
   * Rows of which each word of a text begins a word, in order. There is none where the archive has no
   * index of words. Rejects as `texts` does.
   */
  search?: (text: string) => Promise<Uint32Array>;
}

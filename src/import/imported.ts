import type { Story } from "../story/records/story.ts";
import type { LangMap } from "../story/records/text.ts";
import type { FieldId } from "./fields.ts";
import type { Recipe } from "./options.ts";
import type { Cells, ImportProblem } from "./sheet.ts";

/** A row that was left out: why, and what stood in it. */
export interface Reject {
  problem: ImportProblem;
  /** What else is wrong with it, or would be told of it if it were kept. */
  also: readonly ImportProblem[];
  cells: Cells;
  /** What stood beyond the last column. */
  beyond?: readonly string[];
}

/** What became of a column: the field it is, and the first thing that stands in it. */
export interface ColumnUse {
  column: string;
  field: FieldId | null;
  /** What a known kind of file has in it, where that is none of the fields. */
  becomes?: LangMap;
  /** How its cells are read, where its heading says so. */
  reading?: LangMap;
  example: string;
}

export interface Counts {
  rows: number;
  /** Rows whose event has a place on the map, and those whose event has none. */
  placed: number;
  unplaced: number;
  /** Of those without, rows whose coordinates stand for a wider area; missing where there are none. */
  areasAlone?: number;
  bad: number;
  /** Rows that were kept and have no date. */
  undated: number;
  /** Rows for which the editor's condition does not hold. */
  unwanted: number;
  /** Rows that were not looked into, for what the problems say of the file as a whole. */
  unread: number;
  /** Rows whose shape a story cannot hold, such as a line: they are kept without their position. */
  shapesLost: number;
  /** Rows whose shape was kept without its heights. */
  heightsLost: number;
  /** How many events the rows of an archive stand for, where that is not one each. */
  events?: number;
}

export interface Imported {
  /** `null` where no row could be used. */
  story: Story | null;
  /** Which known kind of file it was taken for. */
  shape: LangMap | null;
  columns: ColumnUse[];
  counts: Counts;
  rejects: Reject[];
  problems: ImportProblem[];
}

/** What is imported, and what the editor says about it. */
export interface ImportWish {
  /** Id of the story. */
  id: string;
  /** Today, as EDTF, where the recipe does not say the day of the import. */
  today: string;
  recipe: Recipe;
  /** The recipe's language was found, not said: texts are in that which the file gives for each. */
  asTextsSay?: boolean;
  /** Told now and then how many rows are done. */
  progress?: (done: number, total: number) => void;
}

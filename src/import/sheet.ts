import type { Geometry } from "geojson";
import type { ProblemCode } from "../formats/problems.ts";
import type { ImportProblemCode } from "./problems.ts";

/** Where something stands in a file: the row of its data from 1, the line where lines are known. */
export interface RowSpot {
  row: number;
  line?: number;
}

/** Something about the file, or about one row of it. */
export interface ImportProblem extends Partial<RowSpot> {
  code: ImportProblemCode | ProblemCode;
  /** What was found. */
  detail: string;
  /** The column it stands in. */
  column?: string;
}

/** The cells of a row by the names of their columns. */
export type Cells = Pick<
  ReadonlyMap<string, string>,
  "get" | "keys" | "values" | typeof Symbol.iterator
>;

export interface SheetRow {
  at: RowSpot;
  cells: Cells;
  /** What the file itself has as its shape; `undefined` where only cells can tell. */
  geometry?: Geometry | null;
}

/** Any foreign file as rows with named cells. */
export interface Sheet {
  columns: string[];
  rows: SheetRow[];
  /** What the file says of itself. */
  about: Record<string, string>;
  /** What the rows were read from: the file's text, or that of the file within an archive. */
  text: string;
  problems: ImportProblem[];
}

export const emptySheet = (text: string, problems: ImportProblem[]): Sheet => ({
  columns: [],
  rows: [],
  about: {},
  text,
  problems,
});

/** Columns in the order in which rows first have them. */
export const columnsOf = (rows: readonly SheetRow[]): string[] => [
  ...new Set(rows.flatMap(({ cells }) => [...cells.keys()])),
];

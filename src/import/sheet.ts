import type { Geometry } from "geojson";
import type { FileSpot, Problem, ProblemCode } from "../formats/problems.ts";
import type { Path } from "../story/issue.ts";
import type { FieldId } from "./fields.ts";
import type { ImportProblemCode } from "./problems.ts";

/** Where a row stands in a file. */
export interface RowSpot extends FileSpot {
  row: number;
}

/** Something about the file, or about one row of it. */
export interface ImportProblem extends Omit<Problem, "code"> {
  code: ImportProblemCode | ProblemCode;
  /** Name of the table's column it stands in. */
  column?: string;
  /** Where in the shape of its row it stands; not told, it leads to the line. */
  inShape?: Path;
  /** Fields that columns may be; `nearest` has them as options of the command. */
  meant?: Readonly<Record<string, FieldId>>;
}

/** The cells of a row by the names of their columns. */
export interface Cells extends Pick<ReadonlyMap<string, string>, "get" | "keys"> {
  values: () => Iterable<string>;
  [Symbol.iterator]: () => Iterator<[string, string]>;
}

export interface SheetRow {
  at: RowSpot;
  cells: Cells;
  /** What the file itself has as its shape; `undefined` where only cells can tell. */
  geometry?: Geometry | null;
  /** What is wrong with how it is written. */
  fault?: ImportProblem;
  /** How many cells of a table's row there are, where that is less than there are columns. */
  present?: number;
  /** What stands beyond a table's last column. */
  beyond?: readonly string[];
}

/** Known kinds of file that their columns do not tell. */
export type SheetKind = "umap";

/** Any foreign file as rows with named cells. */
export interface Sheet {
  columns: string[];
  rows: SheetRow[];
  /** What the file says of itself. */
  about: Record<string, string>;
  /** What the rows were read from: the file's text, or that of the file within an archive. */
  text: string;
  problems: ImportProblem[];
  /** The known kind of file that it is, where its columns do not tell. */
  kind?: SheetKind;
  /** Nothing of it was read, for what its problems say. */
  isUnread?: true;
  /** More on where a row stands, one of its cells, or of its shape; only looked for where something is told of it. */
  spotOf?: (row: number, column?: string, inShape?: Path) => FileSpot;
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

import type { Cells, ImportProblem, SheetRow } from "./sheet.ts";
import { legible } from "./texts.ts";
import { plain } from "./western-digits.ts";

/** A number of people as a cell has it; `null` where it is empty, `NaN` where anything else stands there. */
export const readCount = (cell: string): number | null => {
  const text = plain(cell);
  if (text === "") return null;
  return /^\d{1,9}$/.test(text) ? Number(text) : NaN;
};

export const countIn = (cells: Cells, column: string): number | null =>
  readCount(cells.get(column) ?? "");

/** What is told of columns with numbers of people, where a cell is none: no claim is made of it. */
export const badCounts = (
  { cells, at }: SheetRow,
  columns: readonly string[] = [],
): ImportProblem[] =>
  columns
    .filter((column) => Number.isNaN(countIn(cells, column)))
    .map((column) => ({
      ...at,
      code: "count-unread",
      detail: legible(cells.get(column) ?? "")
        .slice(0, 120)
        .toWellFormed(),
      column,
    }));

import { cellSeen } from "./cell-seen.ts";
import { countIn } from "./counts.ts";
import type { ImportProblem, SheetRow } from "./sheet.ts";
import { legible, toldOf } from "./texts.ts";

/** What is told of columns with codes, where a cell has one that the codebook does not: it is not used. */
export const badCodes = (
  { cells, at }: SheetRow,
  codes: Readonly<Record<string, readonly string[]>> = {},
): ImportProblem[] =>
  Object.entries(codes).flatMap(([column, all]): ImportProblem[] => {
    const code = cellSeen(cells, column);
    return code === "" || all.includes(code)
      ? []
      : [
          {
            ...at,
            code: "code-unknown",
            detail: toldOf(legible(code)),
            expected: all.join(", "),
            column,
          },
        ];
  });

/** What is told of columns with numbers of people, where a cell is none: no claim is made of it. */
export const badCounts = (
  { cells, at }: SheetRow,
  columns: readonly string[] = [],
): ImportProblem[] =>
  columns
    .filter((column) => countIn(cells, column) === "unread")
    .map((column) => ({
      ...at,
      code: "count-unread",
      detail: toldOf(legible(cells.get(column) ?? "")),
      column,
    }));

import { columnsOf, type ImportProblem, type Sheet, type SheetRow } from "../sheet.ts";

/** Where a part of a file begins. */
export interface Beginning {
  /** From 1. */
  line: number;
  /** Characters before it in its line. */
  before: number;
}

/** Where something stands in the whole file, from where it stands in its part; `row` rows come before that. */
const inFile = <P extends Omit<ImportProblem, "code" | "detail">>(
  problem: P,
  { line, before }: Beginning,
  row: number,
): P => ({
  ...problem,
  ...(problem.row !== undefined && { row: problem.row + row }),
  ...(problem.line !== undefined && { line: problem.line + line - 1 }),
  ...(problem.character !== undefined &&
    problem.line === 1 && { character: problem.character + before }),
});

/** Parts of one file, one after the other; `text` is the whole. */
export const joined = (
  parts: readonly (readonly [sheet: Sheet, at: Beginning])[],
  text: string,
): Sheet => {
  const rows: SheetRow[] = [];
  const problems: ImportProblem[] = [];
  const spots: NonNullable<Sheet["spotOf"]>[] = [];
  for (const [sheet, begin] of parts) {
    const before = rows.length;
    for (const { at, fault, ...row } of sheet.rows) {
      rows.push({
        ...row,
        at: inFile(at, begin, before),
        ...(fault && { fault: inFile(fault, begin, before) }),
      });
      spots.push((n, column, inShape) =>
        inFile(sheet.spotOf?.(n - before, column, inShape) ?? {}, begin, 0),
      );
    }
    for (const one of sheet.problems) problems.push(inFile(one, begin, before));
  }
  return {
    columns: columnsOf(rows),
    rows,
    about: {},
    text,
    problems,
    spotOf: (row, column, inShape) => spots[row - 1]?.(row, column, inShape) ?? {},
  };
};

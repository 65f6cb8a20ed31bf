import type { ImportProblem } from "../../../import/sheet.ts";
import { problemPlace, type CellTexts } from "./problem-excerpt.ts";

/** Line and column from 1; what is said of the file as a whole comes first. */
const placeOf = (
  problem: ImportProblem,
  shown: CellTexts | null,
): [line: number, column: number] => {
  const place = shown && problemPlace(problem, shown);
  if (place) return [place.line, place.column];
  const { line, row = 0, character = 0 } = problem;
  return [line ?? row, character];
};

/** Problems as they stand in the file, from its top; what is said of one place in the order in which it was found. */
export const inFileOrder = (
  problems: readonly ImportProblem[],
  shown: CellTexts | null,
): ImportProblem[] =>
  problems
    .map((problem) => ({ problem, at: placeOf(problem, shown) }))
    .toSorted((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])
    .map(({ problem }) => problem);

import type { Reject } from "./imported.ts";
import type { ImportProblem, Sheet } from "./sheet.ts";

/** Problems with where they stand, as far as the file's kind tells. */
export const located =
  (spotOf: Sheet["spotOf"]) =>
  ({ inShape, ...problem }: ImportProblem): ImportProblem =>
    problem.row === undefined || problem.line !== undefined
      ? problem
      : { ...spotOf?.(problem.row, problem.column, inShape), ...problem };

/** A row that is left out, with where each of its problems stands. */
export const locatedReject = (
  { problem, also, ...row }: Reject,
  at: ReturnType<typeof located>,
): Reject => ({ ...row, problem: at(problem), also: also.map(at) });

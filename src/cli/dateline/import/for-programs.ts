import type { Imported } from "../../../import/imported.ts";
import { sentence } from "../../../import/sentences.ts";
import { severityOf } from "../../../import/severity.ts";
import type { ImportProblem } from "../../../import/sheet.ts";
import { EXPECTED_OF_FILES } from "./expected-of-files.ts";
import { EXPECTED_OF_IMPORTS } from "./expected-of-imports.ts";
import { inFileOrder } from "./in-file-order.ts";
import { problemPlace, type CellTexts, type ShownText } from "./problem-excerpt.ts";
import type { FromZip } from "./import-places.ts";
import { pageOf } from "./tell-import.ts";

/** What a sentence says after what is wrong: what to do about it. Where it has one part, that says both. */
const mendOf = (message: string): string =>
  /^.*?[^.]\. (?=\p{Lu})(.*)$/su.exec(message)?.[1] ?? message;

const EXPECTED = { ...EXPECTED_OF_FILES, ...EXPECTED_OF_IMPORTS };

/** Line and column from 1, as those of stories; 1:1 where the whole file is meant, none where no line is known. */
const placeOf = (
  problem: ImportProblem,
  shown: CellTexts | null,
): { line?: number; column?: number } => {
  const place = shown && problemPlace(problem, shown);
  if (place) return { line: place.line, column: place.column };
  const { row, line, character } = problem;
  if (line !== undefined) return { line, column: character ?? 1 };
  return row === undefined ? { line: 1, column: 1 } : {};
};

/**
 * A problem for another program, in the shape that issues of stories have: `heading` is the name of the
 * table's column, `column` the place in the line.
 */
export const problemForPrograms = (
  problem: ImportProblem,
  file: string,
  shown: CellTexts | null = null,
): object => {
  const { code, row, path = "", column: heading, detail: found, nearest, further } = problem;
  const message = sentence(problem);
  return {
    code,
    severity: severityOf(code),
    file,
    ...placeOf(problem, shown),
    ...(row !== undefined && { row }),
    path,
    ...(heading !== undefined && { heading }),
    expected: problem.expected ?? EXPECTED[code],
    found,
    ...(nearest !== undefined && { nearest }),
    ...(further !== undefined && { further }),
    mend: mendOf(message),
    message,
    page: pageOf(code),
  };
};

/** What is wrong with a zip itself. */
export const zipForPrograms = (zip: FromZip | undefined): object[] =>
  zip?.problems.map((problem) => problemForPrograms(problem, zip.path)) ?? [];

/** What an import did, for another program; the story itself is in its files. */
export const importForPrograms = (
  { shape, columns, counts, problems, rejects }: Imported,
  { file, shown, zip }: { file: string; shown: ShownText | null; zip?: FromZip | undefined },
  written: readonly string[],
): object => {
  const told = (problem: ImportProblem): object => problemForPrograms(problem, file, shown);
  return {
    shape,
    columns,
    counts,
    rejects: rejects.map(({ problem, also, cells, beyond }) => ({
      problems: [problem, ...also].map(told),
      cells: Object.fromEntries(cells),
      ...(beyond && { beyond }),
    })),
    problems: [...zipForPrograms(zip), ...inFileOrder(problems, shown).map(told)],
    written,
  };
};

import { field } from "../../../import/fields.ts";
import type { ColumnUse, Imported } from "../../../import/imported.ts";
import { sentence } from "../../../import/rejects.ts";
import type { ImportProblem } from "../../../import/sheet.ts";
import { say, type Io } from "../io.ts";
import { count } from "../say.ts";
import { visible } from "../visible.ts";

const MOST_TOLD = 20;
const WIDEST = 32;

const short = (text: string): string => {
  const line = visible(text.replace(/\s+/g, " "));
  return line.length > WIDEST ? `${line.slice(0, WIDEST - 1)}…` : line;
};

const rowOf = ({ column, field: id, example }: ColumnUse): [string, string, string] => [
  short(column),
  id === null ? "–" : `${id} (${field(id).label["en"] ?? ""})`,
  short(example),
];

/** What each column was taken for, as a table. */
const columnTable = (columns: readonly ColumnUse[]): string => {
  const rows = [["column", "taken as", "for example"], ...columns.map(rowOf)];
  const widths = [0, 1].map((n) => Math.max(...rows.map((row) => row[n]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, n) => cell.padEnd(widths[n] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .map((line) => `  ${line}`)
    .join("\n");
};

/** The detail of a mistake in JSON is its line and column. */
const POSITION = /^\d+:\d+$/;

const spotOf = (file: string, { row, line, column, detail }: ImportProblem): string => {
  if (POSITION.test(detail) && line !== undefined) return `${file}:${detail}`;
  const place = line === undefined ? (row === undefined ? "" : `: row ${row}`) : `:${line}`;
  return `${file}${place}${column === undefined ? "" : `: column “${column}”`}`;
};

const problemLine = (file: string, problem: ImportProblem): string =>
  visible(
    `${spotOf(file, problem)}: ${sentence(problem)}` +
      `${problem.detail === "" || POSITION.test(problem.detail) ? "" : ` Found: ${problem.detail}`} [${problem.code}]`,
  );

/** Problems of one code are told a few times, then counted. */
const tellProblems = (file: string, problems: readonly ImportProblem[], { err }: Io): void => {
  const byCode = new Map<string, number>();
  for (const problem of problems) {
    const before = byCode.get(problem.code) ?? 0;
    byCode.set(problem.code, before + 1);
    if (before < MOST_TOLD) say(err, problemLine(file, problem));
  }
  for (const [code, all] of byCode)
    if (all > MOST_TOLD) say(err, `… and ${all - MOST_TOLD} more [${code}]`);
};

/** “3 of 5 rows placed …”. */
export const summary = ({ counts }: Imported): string =>
  `${count(counts.rows, "row")}: ${counts.placed} placed, ${counts.unplaced} without place, ` +
  `${counts.bad} bad` +
  (counts.unwanted > 0 ? `, ${counts.unwanted} not wanted` : "") +
  (counts.shapesLost > 0 ? `; ${counts.shapesLost} with a line or other shape left out` : "") +
  (counts.heightsLost > 0 ? `; ${counts.heightsLost} with heights left out` : "");

/** Tells what the file was taken for, and what was wrong with it, on standard error. */
export const tellImport = (file: string, imported: Imported, io: Io): void => {
  const { shape, columns, problems, rejects } = imported;
  if (shape) say(io.err, `${file}: read as ${shape["en"] ?? ""}`);
  if (columns.length > 0)
    say(
      io.err,
      `${columnTable(columns)}\n  (another meaning: --map COLUMN=FIELD, none: --map COLUMN=-)`,
    );
  tellProblems(file, [...problems, ...rejects.map(({ problem }) => problem)], io);
};

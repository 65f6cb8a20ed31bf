import { MOST_TOLD, ProblemBook } from "../../../import/archive/problem-book.ts";
import { isOfAnySize } from "../../../import/archive/streamed.ts";
import { field } from "../../../import/fields.ts";
import type { ColumnUse, Imported } from "../../../import/imported.ts";
import { unreadPlaces } from "../../../import/no-place.ts";
import { sentence } from "../../../import/sentences.ts";
import { severityOf } from "../../../import/severity.ts";
import type { ImportProblem } from "../../../import/sheet.ts";
import { say, type Io } from "../io.ts";
import { count } from "../say.ts";
import { inFileOrder } from "./in-file-order.ts";
import { problemExcerpt, type ShownText } from "./problem-excerpt.ts";
import { visible } from "../visible.ts";

const WIDEST = 32;

/** Where the codes of imports are explained, from the checkout's root. */
const PAGE = "docs/import-issues.md";

/** Where one of them is: its heading there. */
export const pageOf = (code: ImportProblem["code"]): string => `${PAGE}#${code}`;

const short = (text: string): string => {
  const line = visible(text.replace(/\s+/g, " "));
  return line.length > WIDEST ? `${line.slice(0, WIDEST - 1)}…` : line;
};

const meaning = ({ field: id, becomes, reading }: ColumnUse): string => {
  if (id === null) return becomes?.["en"] ?? "–";
  const read = reading ? `, ${reading["en"] ?? ""}` : "";
  return `${id} (${field(id).label["en"] ?? ""}${read})`;
};

const rowOf = (use: ColumnUse): [string, string, string] => [
  short(use.column),
  meaning(use),
  short(use.example),
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

export const spotOf = (file: string, { row, line, character, column }: ImportProblem): string => {
  const inLine = character === undefined ? "" : `:${character}`;
  const inFile = row === undefined ? "" : `: row ${row}`;
  const place = line === undefined ? inFile : `:${line}${inLine}`;
  return `${file}${place}${column === undefined ? "" : `: column “${column}”`}`;
};

/** What is known of a problem beside its place and its sentence. */
const more = ({ code, path, detail, expected, nearest, further = 0 }: ImportProblem): string =>
  [
    expected === undefined ? "" : ` Expected: ${expected}`,
    detail === "" ? "" : ` Found: ${detail}`,
    nearest === undefined ? "" : `; did you mean ${nearest}?`,
    path === undefined || path === "" ? "" : ` (${path})`,
    further === 0
      ? ""
      : ` There ${further === 1 ? "is" : "are"} ${further} more like this in the same shape.`,
    ` [${code}]`,
  ].join("");

const problemLine = (file: string, problem: ImportProblem): string => {
  const mark = severityOf(problem.code) === "hint" ? "hint: " : "";
  return visible(`${spotOf(file, problem)}: ${mark}${sentence(problem)}${more(problem)}`);
};

/** Problems of one code are told a few times, then counted; on a terminal with their lines. */
export const tellProblems = (
  book: ProblemBook,
  file: string,
  { err }: Io,
  shown: ShownText | null = null,
): void => {
  for (const problem of inFileOrder(book.told, shown)) {
    say(err, problemLine(file, problem));
    const lines = err.isTerminal && shown && problemExcerpt(problem, shown, err.columns - 2);
    if (lines) say(err, lines.replace(/^/gm, "  "));
  }
  for (const [code, all] of Object.entries(book.numbers))
    if (all > MOST_TOLD) say(err, `… and ${all - MOST_TOLD} more [${code}]`);
  if (book.told.length > 0) say(err, `Explained in ${PAGE}`);
};

/** With their unit where the last thing counted are not rows. */
const undated = (counts: Imported["counts"]): string =>
  counts.events === undefined ? `${counts.undated}` : count(counts.undated, "row");

const areas = ({ areasAlone = 0 }: Imported["counts"]): string =>
  areasAlone > 0 ? ` (${areasAlone} known to a wider area only: listed, not drawn)` : "";

/** “3 of 5 rows placed …”. */
export const summary = ({ counts }: Pick<Imported, "counts">): string =>
  `${count(counts.rows, "row")}: ${counts.placed} placed, ${counts.unplaced} without place` +
  areas(counts) +
  `, ${counts.bad} bad` +
  (counts.events === undefined ? "" : `; they stand for ${count(counts.events, "event")}`) +
  (counts.unread > 0 ? `, ${counts.unread} not read` : "") +
  (counts.unwanted > 0 ? `, ${counts.unwanted} not wanted` : "") +
  (counts.shapesLost > 0 ? `; ${counts.shapesLost} with a line or other shape left out` : "") +
  (counts.heightsLost > 0 ? `; ${counts.heightsLost} with heights left out` : "") +
  (counts.undated > 0 ? `; ${undated(counts)} without date` : "");

/** Tells what the file and its columns were taken for, on standard error. */
export const tellColumns = (
  file: string,
  { shape, columns }: Pick<Imported, "shape" | "columns">,
  { err }: Io,
): void => {
  if (shape) say(err, `${file}: read as ${shape["en"] ?? ""}`);
  if (columns.length > 0)
    say(
      err,
      `${columnTable(columns)}\n  (another meaning: --map COLUMN=FIELD, none: --map COLUMN=-)`,
    );
};

/** What can be done with a table that is too long for a story. */
export const OF_ANY_SIZE = "a table of any length becomes an archive, with --archive.";

/** Says why nothing is on the map, where that is so, and what to do. */
export const tellPlaceless = (
  file: string,
  imported: Pick<Imported, "columns" | "counts">,
  isProjected: boolean,
  { err }: Io,
): void => {
  const meant = unreadPlaces(imported);
  // Of coordinates in another system it was said what to do, and columns would be of no help.
  if (!meant || isProjected) return;
  const why =
    meant.length > 0
      ? `of what stands in ${meant.map((one) => `“${one}”`).join(" and ")} no coordinates could be read`
      : "no column was taken for the coordinates";
  say(
    err,
    visible(
      `${file}: nothing is on the map: ${why}. If a column has them, say so: --map COLUMN=lat, COLUMN=lon or COLUMN=position. ` +
        "Names of places are not looked up: add two columns, latitude and longitude in decimal degrees (36.19 and 44.01).",
    ),
  );
};

/** Tells what the file was taken for, and what was wrong with it, on standard error. */
export const tellImport = (
  file: string,
  imported: Imported,
  shown: ShownText | null,
  io: Io,
): void => {
  tellColumns(file, imported, io);
  const book = new ProblemBook();
  for (const problem of imported.problems) book.add(problem);
  for (const { problem, also } of imported.rejects)
    for (const one of [problem, ...also]) book.add(one);
  tellProblems(book, file, io, shown);
  if (isOfAnySize(file) && imported.problems.some(({ code }) => code === "too-large"))
    say(io.err, `${file}: ${OF_ANY_SIZE}`);
};

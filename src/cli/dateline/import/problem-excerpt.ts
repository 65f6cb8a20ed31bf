import { cellLength, cellOffset, cellSpot } from "../../../formats/csv/cell-spot.ts";
import { delimiterOf } from "../../../formats/csv/delimiter.ts";
import { withoutSeparatorLine } from "../../../formats/csv/table-rows.ts";
import { isStreamed, separatorOf } from "../../../import/archive/streamed.ts";
import type { Recipe } from "../../../import/options.ts";
import type { ImportProblem, Sheet } from "../../../import/sheet.ts";
import { excerpt } from "../excerpt.ts";

/** A file in which cells can be found. */
export interface CellTexts {
  /** What stands in the file from a line on, from 1; `null` where that is not known. */
  from: (line: number) => string | null;
  /** Of a table: its columns, and what separates its cells. */
  table: { columns: readonly string[]; delimiter: string } | null;
}

/** What problems of a file are shown in. */
export interface ShownText extends CellTexts {
  text: string;
}

export const separatorIn = (path: string, text: string): string => {
  const { plain, said } = withoutSeparatorLine(text);
  return separatorOf(path) || said || delimiterOf(plain);
};

/** Of a file that was read as a text. */
export const shownText = (
  path: string,
  { text, columns }: Sheet,
  { delimiter }: Recipe,
): ShownText => ({
  text,
  from: (line) => {
    const start = lineStart(text, line);
    return start < 0 ? null : text.slice(start);
  },
  table: isStreamed(path) ? { columns, delimiter: delimiter ?? separatorIn(path, text) } : null,
});

/** Where the lines of the last text begin: a long table may have many problems. */
let last: { text: string; starts: number[] } = { text: "", starts: [0] };

/** Where a line begins, from 1; -1 where there is none. */
const lineStart = (text: string, line: number): number => {
  if (last.text !== text) {
    const ends = text.matchAll(/\r\n?|\n/g);
    last = { text, starts: [0, ...Array.from(ends, (end) => end.index + end[0].length)] };
  }
  return last.starts[line - 1] ?? -1;
};

interface Place {
  line: number;
  column: number;
  /** UTF-16 code units that are meant; those of the next word where it is not known. */
  length?: number;
}

const cellPlace = (
  { line = 1, column }: ImportProblem,
  { from, table }: CellTexts,
): Place | null => {
  const cell = table && column !== undefined ? table.columns.indexOf(column) : -1;
  const text = cell < 0 ? null : from(line);
  if (!table || text === null) return null;
  const offset = cellOffset(text, 0, cell, table.delimiter);
  const { below, character } = cellSpot(text, 0, offset);
  const length = cellLength(text, offset, table.delimiter);
  return { line: line + below, column: character, length };
};

const isAtHeading = (
  { column: heading = "" }: ImportProblem,
  place: Place | null,
  { from }: CellTexts,
): boolean =>
  place !== null &&
  (from(1) ?? "")
    .slice(place.column - 1)
    .replace(/^"/, "")
    .startsWith(heading);

/** Where in the text a problem stands: its place in its line, or its cell; `null` where neither is known. */
export const problemPlace = (problem: ImportProblem, shown: CellTexts): Place | null => {
  const { line, character, row } = problem;
  if (line !== undefined && character !== undefined) return { line, column: character };
  const place = line === undefined && row !== undefined ? null : cellPlace(problem, shown);
  // Without a row a column is meant as a whole: its heading, where that is in the first line.
  return line !== undefined || isAtHeading(problem, place, shown) ? place : null;
};

/**
 * The line of a problem and carets below what is meant, no wider than `width`: the place in it, the
 * cell of the column that it names, else the line's beginning. `null` where no line is known.
 */
export const problemExcerpt = (
  problem: ImportProblem,
  shown: ShownText,
  width: number,
): string | null => {
  const { line, character } = problem;
  if (line === undefined) return null;
  const cell = character === undefined ? cellPlace(problem, shown) : null;
  return excerpt(shown.text, cell ?? { line, column: character ?? 1 }, width);
};

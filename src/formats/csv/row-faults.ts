import type { Problem } from "../problems.ts";
import { cellOffset, cellSpot } from "./cell-spot.ts";
import type { ReadRow } from "./read-row.ts";
import { linesIn } from "./table-rows.ts";

/** A row of a text, and the line on which it begins. */
export interface RowInText {
  text: string;
  delimiter: string;
  row: ReadRow;
  /** From 1. */
  line: number;
}

const EXCERPT = 24;

const spotOf = ({ text, row, line }: RowInText, offset: number) => {
  const { below, character } = cellSpot(text, row.start, offset);
  return { line: line + below, character };
};

/** A mark that is never closed takes the end of the file's last line too. */
const withoutLastEnd = (cells: readonly string[]): string[] =>
  cells.map((cell, n) => (n === cells.length - 1 ? cell.replace(/(?:\r\n?|\n)$/, "") : cell));

/** What is wrong with a row's quotation marks. */
const quotesFault = (found: RowInText): Problem | undefined => {
  const { text, row, line } = found;
  if (!row.quotes) return undefined;
  const { code, open, inside } = row.quotes;
  const last = line + linesIn(withoutLastEnd(row.cells)) - 1;
  const isInside = code === "csv-quote-inside" && inside !== undefined;
  const end = Math.min(row.end, (inside ?? 0) + EXCERPT);
  const mark = isInside ? text.slice(inside, end).split(/[\r\n]/)[0] : undefined;
  // What became one row is what is lost.
  const lost = last > line ? `${line}–${last}` : undefined;
  return {
    code,
    detail: [mark?.toWellFormed(), lost].filter((one) => one !== undefined).join(" · "),
    ...spotOf(found, open),
  };
};

/** Of a row that has more or fewer cells than there are columns. */
const lengthFault = (found: RowInText, columns: number): Problem | undefined => {
  const { text, delimiter, row } = found;
  const { cells, start } = row;
  const count = cells.length;
  if (count === columns) return undefined;
  const isPadded = count > columns && cells.slice(columns).every((cell) => cell.trim() === "");
  const long = isPadded ? "csv-row-padded" : "csv-row-long";
  return {
    code: count < columns ? "csv-row-short" : long,
    detail: `${count}`,
    expected: `${columns}`,
    ...spotOf(found, cellOffset(text, start, columns, delimiter)),
  };
};

/** What is wrong with how a row is written; of the heading, which makes the columns, only its marks. */
export const rowFault = (found: RowInText, columns?: number): Problem | undefined =>
  quotesFault(found) ?? (columns === undefined ? undefined : lengthFault(found, columns));

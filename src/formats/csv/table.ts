import papa from "papaparse";
import type { Problem } from "../problems.ts";
import { MAX_CHARACTERS } from "../../story/parse/size-limits.ts";
import { unguard } from "./formulas.ts";

const MAX_ROWS = 100_000;

export interface TableRow {
  /** One for each heading; what a short row lacks is empty. */
  cells: string[];
  /** Line of the file on which the row begins, from 1. */
  line: number;
}

/** A table with a heading, as text. */
export interface Table {
  headings: string[];
  rows: TableRow[];
  problems: Problem[];
}

const LINE_END = /\r\n?|\n/g;

const linesIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.match(LINE_END)?.length ?? 0), 1);

const isBlank = (cells: readonly string[]): boolean => cells.length === 1 && cells[0] === "";

/** Rows with the lines on which they begin; blank ones are left out. */
const numbered = (data: readonly string[][]): TableRow[] => {
  let line = 1;
  const rows: TableRow[] = [];
  for (const cells of data) {
    if (!isBlank(cells)) rows.push({ cells, line });
    line += linesIn(cells);
  }
  return rows;
};

/** Headings as they are found again: no two alike, none empty. */
const named = (headings: readonly string[]): string[] => {
  const taken = new Set<string>();
  return headings.map((heading, n) => {
    const base = unguard(heading).trim() || `column ${n + 1}`;
    let name = base;
    for (let copy = 2; taken.has(name); copy += 1) name = `${base} (${copy})`;
    taken.add(name);
    return name;
  });
};

const none = (problem: Problem): Table => ({ headings: [], rows: [], problems: [problem] });

const SAMPLE_ROWS = 20;

/** What separates the cells, found out from the first rows; blank lines would mislead. */
const delimiterOf = (text: string): string =>
  papa.parse(text, { preview: SAMPLE_ROWS, skipEmptyLines: true, delimiter: "" }).meta.delimiter;

/** One cell for each heading, without the guard against formulas; in place, since tables are long. */
const fit = (cells: string[], count: number): void => {
  cells.length = Math.min(cells.length, count);
  for (let n = 0; n < count; n += 1) cells[n] = unguard(cells[n] ?? "");
};

/** Blank lines that may stand among or after the rows of the largest table. */
const BLANK_LINES = 1000;

/** Reads a table, whatever separates its cells: found out from the text unless it is said. */
export const readTable = (text: string, delimiter = ""): Table => {
  if (text.length > MAX_CHARACTERS) return none({ code: "too-large", detail: `${text.length}` });
  const plain = text.replace(/^\uFEFF/, "");
  const { data, errors } = papa.parse(plain, {
    preview: MAX_ROWS + 2 + BLANK_LINES,
    skipEmptyLines: false,
    delimiter: delimiter || delimiterOf(plain),
  });
  const rows = numbered(data);
  const head = rows.shift();
  if (!head) return none({ code: "csv-empty", detail: "" });
  if (rows.length > MAX_ROWS) return none({ code: "too-large", detail: `> ${MAX_ROWS}` });
  const headings = named(head.cells);
  const problems = errors
    .filter(({ code }) => code === "MissingQuotes" || code === "InvalidQuotes")
    .map(({ row = 0 }): Problem => ({ code: "csv-quotes", detail: `${row + 1}` }));
  for (const row of rows) {
    if (row.cells.length !== headings.length)
      problems.push({ code: "csv-row", detail: `${row.line}` });
    fit(row.cells, headings.length);
  }
  return { headings, rows, problems };
};

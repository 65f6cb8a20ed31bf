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

/** Reads a table, whatever separates its cells: found out from the text unless it is said. */
export const readTable = (text: string, delimiter = ""): Table => {
  if (text.length > MAX_CHARACTERS) return none({ code: "too-large", detail: `${text.length}` });
  const plain = text.replace(/^\uFEFF/, "");
  const { data, errors } = papa.parse(plain, {
    preview: MAX_ROWS + 2,
    skipEmptyLines: false,
    delimiter: delimiter || delimiterOf(plain),
  });
  const [head, ...rows] = numbered(data);
  if (!head) return none({ code: "csv-empty", detail: "" });
  if (data.length > MAX_ROWS + 1) return none({ code: "too-large", detail: `> ${MAX_ROWS}` });
  const headings = named(head.cells);
  return {
    headings,
    rows: rows.map(({ cells, line }) => ({
      cells: headings.map((_, n) => unguard(cells[n] ?? "")),
      line,
    })),
    problems: [
      ...errors
        .filter(({ code }) => code === "MissingQuotes" || code === "InvalidQuotes")
        .map(({ row = 0 }): Problem => ({ code: "csv-quotes", detail: `${row + 1}` })),
      ...rows.flatMap(({ cells, line }): Problem[] =>
        cells.length === headings.length ? [] : [{ code: "csv-row", detail: `${line}` }],
      ),
    ],
  };
};

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

/** The line on which each row begins. */
const linesOf = (data: readonly string[][], first: number): number[] => {
  let line = first;
  return data.map((cells) => {
    const begins = line;
    line += linesIn(cells);
    return begins;
  });
};

/** Spreadsheets write it before the heading to say what separates the cells. */
const SEPARATOR_LINE = /^sep=(.)[^\r\n]*(?:\r\n?|\n)/i;

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

/** The table itself, what it says separates its cells, and the line on which it begins. */
const withoutSeparatorLine = (text: string): { plain: string; said: string; first: number } => {
  const whole = text.replace(/^\uFEFF/, "");
  const [line = "", said = ""] = SEPARATOR_LINE.exec(whole) ?? [];
  return { plain: whole.slice(line.length), said, first: line === "" ? 1 : 2 };
};

type Parsed = ReturnType<typeof papa.parse>;

/** One cell may be told of many times. */
const brokenQuotes = (errors: Parsed["errors"], lines: readonly number[]): Problem[] => {
  const broken = new Set(
    errors
      .filter(({ code }) => code === "MissingQuotes" || code === "InvalidQuotes")
      .map(({ row = 0 }) => lines[row] ?? lines.at(-1) ?? 1),
  );
  return [...broken].map((line) => ({ code: "csv-quotes", detail: `${line}` }));
};

/** Reads a table, whatever separates its cells: found out from the text unless it is said. */
export const readTable = (text: string, delimiter = ""): Table => {
  if (text.length > MAX_CHARACTERS) return none({ code: "too-large", detail: `${text.length}` });
  const { plain, said, first } = withoutSeparatorLine(text);
  const { data, errors } = papa.parse(plain, {
    preview: MAX_ROWS + 2 + BLANK_LINES,
    skipEmptyLines: false,
    delimiter: delimiter || said || delimiterOf(plain),
  });
  const lines = linesOf(data, first);
  const rows = data
    .map((cells, n): TableRow => ({ cells, line: lines[n] ?? 0 }))
    .filter(({ cells }) => !isBlank(cells));
  const head = rows.shift();
  if (!head) return none({ code: "csv-empty", detail: "" });
  if (rows.length > MAX_ROWS) return none({ code: "too-large", detail: `> ${MAX_ROWS}` });
  const headings = named(head.cells);
  const problems = brokenQuotes(errors, lines);
  for (const row of rows) {
    if (row.cells.length !== headings.length)
      problems.push({ code: "csv-row", detail: `${row.line}` });
    fit(row.cells, headings.length);
  }
  return { headings, rows, problems };
};

import papa from "papaparse";
import type { Problem } from "../problems.ts";
import { MAX_CHARACTERS } from "../../story/parse/size-limits.ts";
import {
  delimiterOf,
  fit,
  isBlank,
  linesIn,
  named,
  type TableRow,
  withoutSeparatorLine,
} from "./table-rows.ts";

/** Rows of the longest table that is read at once. */
export const MAX_ROWS = 100_000;

/** A table with a heading, as text. */
export interface Table {
  headings: string[];
  rows: TableRow[];
  problems: Problem[];
}

/** The line on which each row begins. */
const linesOf = (data: readonly string[][], first: number): number[] => {
  let line = first;
  return data.map((cells) => {
    const begins = line;
    line += linesIn(cells);
    return begins;
  });
};

const none = (problem: Problem): Table => ({ headings: [], rows: [], problems: [problem] });

/** Blank lines that may stand among or after the rows of the largest table. */
const BLANK_LINES = 1000;

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

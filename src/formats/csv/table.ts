import papa from "papaparse";
import type { Problem } from "../problems.ts";
import { tooLarge } from "../too-large.ts";
import { MAX_CHARACTERS } from "../../story/parse/size-limits.ts";
import { RowFaults } from "./row-faults.ts";
import {
  delimiterOf,
  fitted,
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
  /** What is wrong beside the faults of rows, which the rows have. */
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
const MOST_LINES = MAX_ROWS + 2 + BLANK_LINES;

/** Reads a table, whatever separates its cells: found out from the text unless it is said. */
export const readTable = (text: string, delimiter = ""): Table => {
  if (text.length > MAX_CHARACTERS) return none(tooLarge(text.length));
  const { plain, said, first } = withoutSeparatorLine(text);
  const separator = delimiter || said || delimiterOf(plain);
  const { data, errors } = papa.parse(plain, {
    preview: MOST_LINES,
    skipEmptyLines: false,
    delimiter: separator,
  });
  const faults = new RowFaults({ text: plain, first, delimiter: separator, errors });
  const lines = linesOf(data, first);
  const raw = data
    .map((cells, n) => ({ cells, line: lines[n] ?? 0, n }))
    .filter(({ cells }) => !isBlank(cells));
  const head = raw.shift();
  if (!head) return none({ code: "csv-empty", detail: "" });
  // What may follow was not looked at.
  if (raw.length > MAX_ROWS || data.length === MOST_LINES)
    return none(tooLarge(raw.length, MAX_ROWS, "rows"));
  const wrong = faults.quotes(head.n, head.cells, head.line);
  const headings = named(head.cells);
  const columns = headings.length;
  const rows = raw.map(({ cells, line, n }) => {
    const fault = faults.quotes(n, cells, line) ?? faults.length(cells, columns, line);
    return fitted(cells, { line, columns, fault });
  });
  return { headings, rows, problems: wrong ? [wrong] : [] };
};

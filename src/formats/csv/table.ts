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

interface RawRow {
  cells: string[];
  line: number;
  /** Its number among all that was parsed, blank lines too. */
  n: number;
}

interface Parsed {
  raw: RawRow[];
  faults: RowFaults;
  /** How many rows there are at least: more than are read where what follows was not looked at. */
  least: number;
}

/** All rows that are not blank, and what is wrong with how they are written. */
const parsedRows = (text: string, delimiter: string): Parsed => {
  const { plain, said, first } = withoutSeparatorLine(text);
  const separator = delimiter || said || delimiterOf(plain);
  const { data, errors } = papa.parse(plain, {
    preview: MOST_LINES,
    skipEmptyLines: false,
    delimiter: separator,
  });
  const lines = linesOf(data, first);
  const raw = data
    .map((cells, n) => ({ cells, line: lines[n] ?? 0, n }))
    .filter(({ cells }) => !isBlank(cells));
  const faults = new RowFaults({ text: plain, first, delimiter: separator, errors });
  return { raw, faults, least: data.length === MOST_LINES ? Infinity : raw.length };
};

/**
 * Reads a table, whatever separates its cells: found out from the text unless it is said. `names` are
 * those of the columns where its first row is one like the others.
 */
export const readTable = (text: string, delimiter = "", names?: readonly string[]): Table => {
  if (text.length > MAX_CHARACTERS) return none(tooLarge(text.length));
  const { raw, faults, least } = parsedRows(text, delimiter);
  const [first] = raw;
  if (!first) return none({ code: "csv-empty", detail: "" });
  const head = names ? null : first;
  const body = names ? raw : raw.slice(1);
  if (least - (raw.length - body.length) > MAX_ROWS)
    return none(tooLarge(body.length, MAX_ROWS, "rows"));
  const wrong = head && faults.quotes(head.n, head.cells, head.line);
  const headings = named(names ?? first.cells);
  const columns = headings.length;
  const rows = body.map(({ cells, line, n }) => {
    const fault = faults.quotes(n, cells, line) ?? faults.length(cells, columns, line);
    return fitted(cells, { line, columns, fault });
  });
  return { headings, rows, problems: wrong ? [wrong] : [] };
};

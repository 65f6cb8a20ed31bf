import type { Problem, ProblemCode } from "../problems.ts";
import { afterQuotes, cellOffset, cellSpot, LineStarts } from "./cell-spot.ts";
import { linesIn } from "./table-rows.ts";

/** A mistake in quotation marks, as the parser tells it. */
export interface QuoteError {
  code: string;
  row?: number;
  /** Offset of what follows the mark that opens the cell. */
  index?: number;
}

/** Where rows were parsed from. */
interface Source {
  text: string;
  /** Number of the text's first line. */
  first: number;
  delimiter: string;
  errors: readonly QuoteError[];
}

const QUOTE_CODES: Readonly<Record<string, ProblemCode>> = {
  MissingQuotes: "csv-quotes",
  InvalidQuotes: "csv-quote-inside",
};

const EXCERPT = 24;

/** The first mistake of each row; a mark that is never closed outweighs others. */
const worstByRow = (errors: readonly QuoteError[]): Map<number, QuoteError> => {
  const worst = new Map<number, QuoteError>();
  for (const error of errors) {
    const { code, row = 0 } = error;
    if (QUOTE_CODES[code] !== undefined && (!worst.has(row) || code === "MissingQuotes"))
      worst.set(row, error);
  }
  return worst;
};

/** A mark that is never closed takes the end of the file's last line too. */
const withoutLastEnd = (cells: readonly string[]): string[] =>
  cells.map((cell, n) => (n === cells.length - 1 ? cell.replace(/(?:\r\n?|\n)$/, "") : cell));

/** Looks for what is wrong with how rows are written; asked row by row, in their order. */
export class RowFaults {
  readonly #source: Source;
  readonly #starts: LineStarts;
  readonly #quotes: ReadonlyMap<number, QuoteError>;

  constructor(source: Source) {
    this.#source = source;
    this.#starts = new LineStarts(source.text, source.first);
    this.#quotes = worstByRow(source.errors);
  }

  #at(line: number, offsetIn: (row: number) => number): { line: number; character: number } {
    const row = this.#starts.offsetOf(line);
    const { below, character } = cellSpot(this.#source.text, row, offsetIn(row));
    return { line: line + below, character };
  }

  /** The mark that closes a cell, and what goes on after it. */
  #inside({ code, index = 1 }: QuoteError): string[] {
    if (code !== "InvalidQuotes") return [];
    const { text } = this.#source;
    const mark = afterQuotes(text, index - 1) - 1;
    return [(text.slice(mark, mark + EXCERPT).split(/[\r\n]/)[0] ?? "").toWellFormed()];
  }

  /** Of the row of this number, as it was parsed, from 0. */
  quotes(n: number, cells: readonly string[], line: number): Problem | undefined {
    const error = this.#quotes.get(n);
    if (!error) return undefined;
    const last = line + linesIn(withoutLastEnd(cells)) - 1;
    return {
      code: QUOTE_CODES[error.code] as ProblemCode,
      // What became one row is what is lost.
      detail: [...this.#inside(error), ...(last > line ? [`${line}–${last}`] : [])].join(" · "),
      ...this.#at(line, (row) => Math.max(row, (error.index ?? 1) - 1)),
    };
  }

  /** Of a row that has more or fewer cells than there are columns. */
  length(cells: readonly string[], columns: number, line: number): Problem | undefined {
    const count = cells.length;
    if (count === columns) return undefined;
    const { text, delimiter } = this.#source;
    const isPadded = count > columns && cells.slice(columns).every((cell) => cell.trim() === "");
    const long = isPadded ? "csv-row-padded" : "csv-row-long";
    return {
      code: count < columns ? "csv-row-short" : long,
      detail: `${count} / ${columns}`,
      ...this.#at(line, (row) => cellOffset(text, row, columns, delimiter)),
    };
  }
}

import papa from "papaparse";
import type { Problem } from "../problems.ts";
import { RowFaults } from "./row-faults.ts";
import {
  delimiterOf,
  fitted,
  isBlank,
  linesIn,
  named,
  withoutSeparatorLine,
  type TableRow,
} from "./table-rows.ts";

/** Characters from which it is found out what separates cells and lines. */
const SAMPLE = 2 ** 18;
/** Longest row, in characters: a quote that is never closed must not make one of the whole file. */
const LONGEST_ROW = 2 ** 20;

type Parser = InstanceType<typeof papa.Parser>;

interface Options {
  /** What separates the cells; found out where it is empty. */
  delimiter?: string;
  /** Names of the columns, where the first row is one like the others. */
  names?: readonly string[] | undefined;
  /** Told of what is wrong beside the faults of rows, which the rows have. */
  tell: (problem: Problem) => void;
  sample?: number;
  longestRow?: number;
}

/**
 * Reads a table of any length piece by piece, as `readTable` reads one that is there as a whole. It
 * holds no more than the row that is not complete yet.
 */
export class TableStream {
  /** `undefined` until the heading has been read. */
  headings: string[] | undefined;
  readonly #options: Required<Omit<Options, "names">>;
  #parser: Parser | undefined;
  #waiting = "";
  #line = 1;
  #delimiter = "";
  #newline = "\n";
  /** What is to come of a line that was too long is left out. */
  #isSkipping = false;

  constructor({ names, ...options }: Options) {
    this.headings = names && named(names);
    this.#options = { delimiter: "", sample: SAMPLE, longestRow: LONGEST_ROW, ...options };
  }

  /** Takes more of the text; gives the rows that it completes. */
  push(text: string): TableRow[] {
    this.#waiting += text;
    if (this.#isSkipping) this.#skip();
    if (!this.#parser && this.#waiting.length < this.#options.sample) return [];
    const rows = this.#read(false);
    return this.#waiting.length > this.#options.longestRow ? [...rows, ...this.#cut()] : rows;
  }

  /** Says that there is no more; gives the rows that are left. */
  end(): TableRow[] {
    const rows = this.#read(true);
    if (!this.headings) this.#options.tell({ code: "csv-empty", detail: "" });
    return rows;
  }

  /** Ends a row that is too long with the last line that is there: the next one begins with a line. */
  #cut(): TableRow[] {
    const end = this.#waiting.lastIndexOf(this.#newline);
    const after = end < 0 ? this.#waiting.length : end + this.#newline.length;
    const rest = this.#waiting.slice(after);
    this.#waiting = this.#waiting.slice(0, after);
    const line = this.#line;
    const rows = this.#read(true);
    // It ends within a line, or with its end, which is counted already.
    this.#line -= 1;
    this.#waiting = rest;
    this.#isSkipping = end < 0;
    const detail = `> ${this.#options.longestRow}`;
    const huge: Problem = { code: "csv-row-huge", detail, line, character: 1 };
    return rows.map((row) => ({
      ...row,
      fault: row.fault?.code === "csv-quotes" ? row.fault : huge,
    }));
  }

  /** Leaves out the rest of a line whose beginning was cut off. */
  #skip(): void {
    const end = this.#waiting.indexOf(this.#newline);
    this.#isSkipping = end < 0;
    this.#waiting = end < 0 ? "" : this.#waiting.slice(end + this.#newline.length);
    if (end >= 0) this.#line += 1;
  }

  /** The reader, made from the beginning of the text, of which only the table itself is left. */
  #begin(isWhole: boolean): Parser {
    const { plain, said, first } = withoutSeparatorLine(this.#waiting);
    const delimiter = this.#options.delimiter || said || delimiterOf(plain);
    this.#delimiter = delimiter;
    // What may be half an end of a line would mislead.
    const lines = isWhole ? plain : plain.replace(/\r$/, "");
    const { linebreak } = papa.parse(lines, { preview: 1, skipEmptyLines: false, delimiter }).meta;
    this.#newline = linebreak;
    this.#waiting = plain;
    this.#line = first;
    return new papa.Parser({ delimiter, newline: linebreak });
  }

  #read(isLast: boolean): TableRow[] {
    this.#parser ??= this.#begin(isLast);
    const { data, errors, meta } = this.#parser.parse(this.#waiting, 0, !isLast);
    const source = { text: this.#waiting, first: this.#line, delimiter: this.#delimiter, errors };
    const faults = new RowFaults(source);
    this.#waiting = isLast ? "" : this.#waiting.slice(meta.cursor);
    return data.flatMap((cells, n): TableRow[] => {
      const line = this.#line;
      this.#line += linesIn(cells);
      return isBlank(cells) ? [] : this.#row(cells, line, faults, n);
    });
  }

  /** Takes the first row as the heading, and makes every other one as long as that. */
  #row(cells: string[], line: number, faults: RowFaults, n: number): TableRow[] {
    const wrong = faults.quotes(n, cells, line);
    if (this.headings) {
      const columns = this.headings.length;
      const fault = wrong ?? faults.length(cells, columns, line);
      return [fitted(cells, { line, columns, fault })];
    }
    this.headings = named(cells);
    if (wrong) this.#options.tell(wrong);
    return [];
  }
}

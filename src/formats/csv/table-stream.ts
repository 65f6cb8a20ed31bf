import papa from "papaparse";
import type { Problem } from "../problems.ts";
import {
  delimiterOf,
  fit,
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
  /** Told of everything that is not as it should be. */
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
  readonly #options: Required<Options>;
  #parser: Parser | undefined;
  #waiting = "";
  #line = 1;

  constructor(options: Options) {
    this.#options = { delimiter: "", sample: SAMPLE, longestRow: LONGEST_ROW, ...options };
  }

  /** Takes more of the text; gives the rows that it completes. */
  push(text: string): TableRow[] {
    this.#waiting += text;
    if (!this.#parser && this.#waiting.length < this.#options.sample) return [];
    const rows = this.#read(false);
    if (this.#waiting.length <= this.#options.longestRow) return rows;
    const forced = this.#read(true);
    // It ends within a line, on which the next row begins.
    this.#line -= 1;
    return [...rows, ...forced];
  }

  /** Says that there is no more; gives the rows that are left. */
  end(): TableRow[] {
    const rows = this.#read(true);
    if (!this.headings) this.#options.tell({ code: "csv-empty", detail: "" });
    return rows;
  }

  /** The reader, made from the beginning of the text, of which only the table itself is left. */
  #begin(isWhole: boolean): Parser {
    const { plain, said, first } = withoutSeparatorLine(this.#waiting);
    const delimiter = this.#options.delimiter || said || delimiterOf(plain);
    // What may be half an end of a line would mislead.
    const lines = isWhole ? plain : plain.replace(/\r$/, "");
    const { linebreak } = papa.parse(lines, { preview: 1, skipEmptyLines: false, delimiter }).meta;
    this.#waiting = plain;
    this.#line = first;
    return new papa.Parser({ delimiter, newline: linebreak });
  }

  #read(isLast: boolean): TableRow[] {
    this.#parser ??= this.#begin(isLast);
    const { data, errors, meta } = this.#parser.parse(this.#waiting, 0, !isLast);
    this.#waiting = isLast ? "" : this.#waiting.slice(meta.cursor);
    const before = this.#line;
    const rows = data.map((cells): TableRow => {
      const line = this.#line;
      this.#line += linesIn(cells);
      return { cells, line };
    });
    // A row that is cut looks broken; it will be read again.
    const broken = new Set(
      errors
        .filter(({ row = 0 }) => isLast || row < rows.length)
        .map(({ row = 0 }) => rows[row]?.line ?? rows.at(-1)?.line ?? before),
    );
    for (const line of broken) this.#options.tell({ code: "csv-quotes", detail: `${line}` });
    return rows.filter(({ cells }) => !isBlank(cells)).filter((row) => this.#isRow(row));
  }

  /** Takes the first row as the heading, and makes every other one as long as that. */
  #isRow({ cells, line }: TableRow): boolean {
    if (!this.headings) {
      this.headings = named(cells);
      return false;
    }
    if (cells.length !== this.headings.length)
      this.#options.tell({ code: "csv-row", detail: `${line}` });
    fit(cells, this.headings.length);
    return true;
  }
}

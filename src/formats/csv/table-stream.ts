import type { Problem } from "../problems.ts";
import { delimiterOf } from "./delimiter.ts";
import { lineEnd, type CsvText } from "./lines.ts";
import { RowReader, type ReadRow } from "./read-row.ts";
import { rowFault } from "./row-faults.ts";
import type { Options } from "./table-options.ts";
import { lineAbove, partsBelow, TitleLines } from "./title-lines.ts";
import { fitted, isBlank, named, withoutSeparatorLine, type TableRow } from "./table-rows.ts";

/** Characters from which it is found out what separates cells. */
const SAMPLE = 2 ** 18;
/** Longest row, in characters: a quote that is never closed must not make one of the whole file. */
const LONGEST_ROW = 2 ** 20;

/** Reads a table of any length piece by piece. It holds no more than the row that is not complete yet. */
export class TableStream {
  /** `undefined` until the heading has been read. */
  headings: string[] | undefined;
  readonly #options: Required<Omit<Options, "names">>;
  /** Whether somebody said the names of the columns, or that they have none. */
  readonly #isNamed: boolean;
  #waiting = "";
  #line = 1;
  #delimiter: string | undefined;
  #rows = 0;
  /** What is to come of a line that was too long is left out. */
  #isSkipping = false;
  /** What stands above the names of the columns, as far as that is not known yet. */
  readonly #titles = new TitleLines();
  /** The rows read so far were titles. */
  #isBelowTitles = false;

  constructor({ names, ...options }: Options) {
    this.#isNamed = names !== undefined;
    this.headings = names && names.length > 0 ? named(names) : undefined;
    this.#options = {
      ...{ delimiter: "", sample: SAMPLE, longestRow: LONGEST_ROW, mostRows: Infinity },
      isHeading: () => false,
      isUnderTitle: () => false,
      withParts: () => null,
      ...options,
    };
  }

  /** Takes more of the text; gives the rows that it completes. */
  push(text: string): TableRow[] {
    this.#waiting += text;
    if (this.#isSkipping) this.#skip();
    if (this.#delimiter === undefined && this.#waiting.length < this.#options.sample) return [];
    const rows = this.#read(false);
    while (this.#waiting.length > this.#options.longestRow)
      rows.push(...this.#cut(), ...this.#read(false));
    return rows;
  }

  /** Says that there is no more; gives the rows that are left. */
  end(): TableRow[] {
    const rows = this.#read(true);
    if (!this.headings) this.#options.tell({ code: "csv-empty", detail: "" });
    return rows;
  }

  /**
   * Ends a row that is too long: with its first line, where the mark that makes it so is text, else with
   * the last line that is there.
   */
  #cut(): TableRow[] {
    const csv = this.#csv(true);
    const row = new RowReader(csv).rowAt(0);
    if (row && row.end < this.#waiting.length) return this.#taken(csv, row);
    const end = Math.max(this.#waiting.lastIndexOf("\n"), this.#waiting.lastIndexOf("\r"));
    const rest = this.#waiting.slice(end < 0 ? this.#waiting.length : end + 1);
    this.#waiting = this.#waiting.slice(0, this.#waiting.length - rest.length);
    const line = this.#line;
    const rows = this.#read(true);
    // It ends within a line, or with its end, which is counted already.
    this.#line -= 1;
    this.#waiting = rest;
    this.#isSkipping = end < 0;
    const detail = `> ${this.#options.longestRow}`;
    const huge: Problem = { code: "csv-row-huge", detail, line, character: 1 };
    return rows.map((one) => ({
      ...one,
      fault: one.fault?.code === "csv-quotes" ? one.fault : huge,
    }));
  }

  /** Leaves out the rest of a line whose beginning was cut off. */
  #skip(): void {
    const { at, after } = lineEnd(this.#waiting, 0);
    this.#isSkipping = at === this.#waiting.length;
    this.#waiting = this.#waiting.slice(after);
    if (!this.#isSkipping) this.#line += 1;
  }

  /** What separates the cells, from the beginning of the text, of which only the table itself is left. */
  #begin(): string {
    const { plain, said, first } = withoutSeparatorLine(this.#waiting);
    this.#waiting = plain;
    this.#line = first;
    return this.#options.delimiter || said || delimiterOf(plain);
  }

  #csv(isWhole: boolean): CsvText {
    const delimiter = (this.#delimiter ??= this.#begin());
    const text = this.#waiting;
    // The heading's own cells are not known before it is read, but those of its line are.
    const [line = ""] = /\S.*/.exec(this.headings ? "" : text) ?? [];
    const columns = this.headings?.length ?? line.split(delimiter).length;
    return { text, delimiter, columns, isWhole };
  }

  /** Takes a row, and leaves what follows. */
  #taken(csv: CsvText, row: ReadRow): TableRow[] {
    const rows = this.#row(csv, row);
    this.#waiting = this.#waiting.slice(row.end);
    return rows;
  }

  #read(isWhole: boolean): TableRow[] {
    const csv = this.#csv(isWhole);
    const reader = new RowReader(csv);
    const rows: TableRow[] = [];
    let at = 0;
    while (at < csv.text.length && this.#rows <= this.#options.mostRows) {
      const row = reader.rowAt(at);
      if (!row) break;
      rows.push(...this.#row(csv, row));
      if (this.#isBelowTitles) rows.length = 0;
      this.#isBelowTitles = false;
      at = row.end;
    }
    this.#waiting = csv.text.slice(at);
    if (rows.length > 0) this.#titles.end();
    return rows;
  }

  #name(csv: CsvText, headings: string[]): void {
    this.headings = headings;
    csv.columns = headings.length;
  }

  /** Whether the names of the columns stand only here, below groups of them. */
  #isLater(cells: readonly string[], line: number): boolean {
    const { headings = [] } = this;
    if (this.#rows > 0 || this.#isNamed || cells.length !== headings.length) return false;
    if (!this.#options.isHeading(cells, headings)) return false;
    this.#options.tell({ ...lineAbove(headings), line });
    return true;
  }

  /** Whether the names of the columns stand only here, below titles of the table. */
  #isUnderTitles(cells: readonly string[], line: number): boolean {
    const { headings = [] } = this;
    if (this.#isNamed || !this.#titles.areAbove(cells)) return false;
    if (!this.#options.isUnderTitle(cells, headings)) return false;
    this.#options.tell({ code: "headings-below", detail: this.#titles.before(line), line });
    this.#isBelowTitles = true;
    this.#rows = 0;
    return true;
  }

  #isHeading(cells: readonly string[], line: number): boolean {
    return !this.headings || this.#isLater(cells, line) || this.#isUnderTitles(cells, line);
  }

  #withParts(cells: readonly string[], line: number): string[] | null {
    const { headings = [] } = this;
    if (this.#rows > 0 || this.#isNamed || cells.length !== headings.length) return null;
    const parts = this.#options.withParts(cells, headings);
    if (parts) this.#options.tell({ ...partsBelow(parts, headings), line });
    return parts;
  }

  /** The names of the columns, where this row has them or parts of them. */
  #headingIn(cells: readonly string[], line: number): readonly string[] | null {
    return this.#withParts(cells, line) ?? (this.#isHeading(cells, line) ? cells : null);
  }

  /** Takes the first row as the heading, and makes every other one as long as that. */
  #row(csv: CsvText, row: ReadRow): TableRow[] {
    const line = this.#line;
    this.#line += row.lines;
    if (isBlank(row.cells)) return [];
    if (this.#isNamed && !this.headings) this.#name(csv, named(row.cells.map(() => "")));
    const heading = this.#headingIn(row.cells, line);
    const fault = rowFault({ ...csv, row, line }, heading ? undefined : this.headings?.length);
    this.#titles.see(row.cells, line);
    if (!heading) {
      this.#rows += 1;
      return [fitted(row.cells, { line, columns: csv.columns, fault })];
    }
    this.#name(csv, named(heading));
    if (fault) this.#options.tell(fault);
    return [];
  }
}

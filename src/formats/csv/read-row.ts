import {
  afterEnd,
  afterSpaces,
  isLineEnd,
  Next,
  singleMark,
  withoutPairs,
  type CsvText,
} from "./lines.ts";
import { linesIn } from "./table-rows.ts";
import { StrayMarks } from "./stray-marks.ts";

/** A mistake in quotation marks. */
export interface QuoteFault {
  code: "csv-quotes" | "csv-quote-inside";
  /** Offset of the mark that opens the cell. */
  open: number;
  /** Offset of a mark within it that should close it and does not. */
  inside?: number;
}

/** A row as it stands in a text, from `start` up to `end`, with its end of line. */
export interface ReadRow {
  cells: string[];
  start: number;
  end: number;
  /** Lines that it takes, as cells can have several. */
  lines: number;
  quotes?: QuoteFault;
}

interface QuotedCell {
  cell: string;
  /** After the cell: at a separator, an end of line, or the end of the text. */
  end: number;
  fault?: QuoteFault;
  /** The mark that opens it is text, and so is the rest of its line. */
  isStray?: true;
}

/** The first mistake of a row; a mark that is never closed outweighs others. */
const worse = (before: QuoteFault | undefined, found: QuoteFault | undefined) =>
  found?.code === "csv-quotes" ? found : (before ?? found);

/** More of the text is needed to say what it is. */
const UNDECIDED = null;

/**
 * Reads rows after RFC 4180, any end of line ending them. A quotation mark that no other one closes, or
 * after whose closing one more text follows, would swallow the rows below it: where these look like
 * rows, the mark is taken for text, and its row is told as a bad one.
 */
export class RowReader {
  readonly #csv: CsvText;
  readonly #strays: StrayMarks;
  readonly #marks: Next;
  readonly #separators: Next;
  readonly #ends: readonly [Next, Next];

  constructor(csv: CsvText) {
    const { text, delimiter } = csv;
    this.#csv = csv;
    this.#marks = new Next(text, '"');
    this.#separators = new Next(text, delimiter);
    this.#ends = [new Next(text, "\n"), new Next(text, "\r")];
    this.#strays = new StrayMarks(csv);
  }

  /** Where the line of an offset ends, which must not lie before the one asked for last. */
  #lineEnd(from: number): number {
    const [newline, carriage] = this.#ends;
    return Math.min(newline.from(from), carriage.from(from), this.#csv.text.length);
  }

  /** The row that begins at an offset; `null` where the text ends before that row is known to. */
  rowAt(start: number): ReadRow | null {
    const { text, delimiter, isWhole } = this.#csv;
    const end = this.#lineEnd(start);
    if (this.#marks.from(start) < end) return this.#quotedRow(start);
    if (this.#isCut(end) && !isWhole) return UNDECIDED;
    const cells = text.slice(start, end).split(delimiter);
    return { cells, start, end: afterEnd(text, end), lines: 1 };
  }

  /** Whether more of the text may belong to what ends here: what may be half an end of a line is none yet. */
  #isCut(end: number): boolean {
    const { length } = this.#csv.text;
    return end === length || (end + 1 === length && this.#csv.text[end] === "\r");
  }

  /** A row with quotation marks, cell by cell. */
  #quotedRow(start: number): ReadRow | null {
    const { text, delimiter, isWhole } = this.#csv;
    const cells: string[] = [];
    let quotes: QuoteFault | undefined;
    for (let at = start; ; at += delimiter.length) {
      const found = text[at] === '"' ? this.#quotedCell(at) : this.#plainCell(at);
      if (found === UNDECIDED) return UNDECIDED;
      quotes = worse(quotes, found.fault);
      cells.push(...(found.isStray ? found.cell.split(delimiter) : [found.cell]));
      at = found.end;
      if (text.startsWith(delimiter, at)) continue;
      const row = { cells, start, end: afterEnd(text, at), lines: linesIn(cells) };
      return this.#isCut(at) && !isWhole ? UNDECIDED : { ...row, ...(quotes && { quotes }) };
    }
  }

  #plainCell(at: number): QuotedCell {
    const end = Math.min(this.#separators.from(at), this.#lineEnd(at));
    return { cell: this.#csv.text.slice(at, end), end };
  }

  #stray(open: number, { inside = Infinity }: Partial<QuoteFault> = {}): QuotedCell {
    const end = this.#lineEnd(open);
    // A mark of a line below belongs to the row there.
    const fault: QuoteFault =
      inside < end ? { code: "csv-quote-inside", open, inside } : { code: "csv-quotes", open };
    return { cell: this.#csv.text.slice(open, end), end, fault, isStray: true };
  }

  #quotedCell(open: number): QuotedCell | null {
    const { text, isWhole } = this.#csv;
    const below = afterEnd(text, this.#lineEnd(open));
    let fault: QuoteFault | undefined;
    for (let from = open + 1; ;) {
      const mark = singleMark(text, from);
      if (mark < 0) return this.#unclosed(open, below, fault);
      const after = afterSpaces(text, mark + 1);
      if (after >= text.length && !isWhole) return UNDECIDED;
      const isClosed = this.#isEnd(after);
      if (!isClosed) fault ??= { code: "csv-quote-inside", open, inside: mark };
      const isStray = this.#strays.isStray(open, below, mark, fault !== undefined);
      if (isStray === UNDECIDED) return UNDECIDED;
      if (isStray) return this.#stray(open, fault);
      if (isClosed) return this.#closed(open, mark, after, fault);
      from = mark + 1;
    }
  }

  #isEnd(at: number): boolean {
    const { text, delimiter } = this.#csv;
    return at >= text.length || text.startsWith(delimiter, at) || isLineEnd(text[at]);
  }

  #closed(open: number, mark: number, end: number, fault: QuoteFault | undefined): QuotedCell {
    const cell = withoutPairs(this.#csv.text.slice(open + 1, mark));
    return { cell, end, ...(fault && { fault }) };
  }

  /** A cell that goes on to the end of the text. */
  #unclosed(open: number, below: number, before: QuoteFault | undefined): QuotedCell | null {
    const { text, isWhole } = this.#csv;
    if (!isWhole) return UNDECIDED;
    if (this.#strays.isStray(open, below, text.length, true)) return this.#stray(open, before);
    const cell = withoutPairs(text.slice(open + 1));
    return { cell, end: text.length, fault: { code: "csv-quotes", open } };
  }
}

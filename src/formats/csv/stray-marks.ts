import { lineEnd, type CsvText } from "./lines.ts";

/** Lines below a mark that show whether they are rows; a comma in a sentence must not make two cells of it. */
const LINES = { few: 3, many: 10 };
/** A cell of more lines than this is looked at though it is closed: its closing mark may be another one’s. */
const LONG = 50;
/** Columns from which on lines of an article have so many cells only by design. */
const TELLING = 3;

/** Cells of a line, whatever stands between quotation marks in it. */
const cellsIn = (line: string, delimiter: string): number =>
  line.replace(/"[^"]*"/g, "").split(delimiter).length;

/** What was found of the lines below a mark. */
interface Below {
  open: number;
  /** Where the first line begins that was not looked at. */
  at: number;
  lines: number;
  /** Lines with as many cells as a row has. */
  rows: number;
}

/** Tells quotation marks that open a cell of several lines from those that are text. */
export class StrayMarks {
  readonly #csv: CsvText;
  /** Of the mark that was asked for last: a cell may have very many marks in it. */
  #below: Below | undefined;

  constructor(csv: CsvText) {
    this.#csv = csv;
  }

  /**
   * Whether the mark at `open` is text: what follows up to `to` are rows. `first` is where the line below
   * the mark begins; `isWrong` says that the cell is not written as RFC 4180 has it. `null` where the
   * text ends before that can be said.
   */
  isStray(open: number, first: number, to: number, isWrong: boolean): boolean | null {
    const { text, columns } = this.#csv;
    if (first > to || first >= text.length) return false;
    const below = this.#belowOf(open, first);
    if (isWrong) return this.#areRows(below, to, 1);
    return columns >= TELLING && this.#isLong(first, to)
      ? this.#areRows(below, to, LINES.few)
      : false;
  }

  #belowOf(open: number, first: number): Below {
    if (this.#below?.open !== open) this.#below = { open, at: first, lines: 0, rows: 0 };
    return this.#below;
  }

  #isLong(from: number, to: number): boolean {
    let at = from;
    for (let n = 0; n < LONG; n += 1) {
      at = lineEnd(this.#csv.text, at).after;
      if (at > to) return false;
    }
    return true;
  }

  /** Whether so many of the first lines that the cell would take have as many cells as a row has. */
  #areRows(below: Below, to: number, least: number): boolean | null {
    const { text, delimiter, columns, isWhole } = this.#csv;
    const most = columns < TELLING ? LINES.few : LINES.many;
    while (below.rows < least && below.lines < most && below.at <= to && below.at < text.length) {
      const line = lineEnd(text, below.at);
      if (line.after === text.length && !isWhole) return null;
      if (cellsIn(text.slice(below.at, line.at), delimiter) === columns) below.rows += 1;
      below.lines += 1;
      below.at = line.after;
    }
    return below.rows >= least;
  }
}

/** Finds where lines begin in a text, one after the other: rows are told of in their order. */
export class LineStarts {
  readonly #text: string;
  readonly #end = /\r\n?|\n/g;
  #line: number;
  #offset = 0;

  /** `first` is the number of the text's first line. */
  constructor(text: string, first: number) {
    this.#text = text;
    this.#line = first;
  }

  offsetOf(line: number): number {
    while (this.#line < line && this.#end.test(this.#text)) {
      this.#line += 1;
      this.#offset = this.#end.lastIndex;
    }
    return this.#offset;
  }
}

/** Where an offset is, from the beginning of a row: lines below it, and the column there from 1. */
export const cellSpot = (
  text: string,
  row: number,
  offset: number,
): { below: number; character: number } => {
  const before = text.slice(row, offset);
  let [below, start] = [0, 0];
  for (const end of before.matchAll(/\r\n?|\n/g)) {
    below += 1;
    start = end.index + end[0].length;
  }
  return { below, character: before.length - start + 1 };
};

/** After the closing mark of a quoted cell. */
export const afterQuotes = (text: string, at: number): number => {
  for (let mark = text.indexOf('"', at + 1); mark >= 0; mark = text.indexOf('"', mark + 2))
    if (text[mark + 1] !== '"') return mark + 1;
  return text.length;
};

const isLineEnd = (char: string | undefined): boolean => char === "\n" || char === "\r";

const cellEnd = (text: string, at: number, delimiter: string): number => {
  let end = text[at] === '"' ? afterQuotes(text, at) : at;
  while (end < text.length && !isLineEnd(text[end]) && !text.startsWith(delimiter, end)) end += 1;
  return end;
};

/** Where a row's cell of this number, from 0, begins; the row's end where it has none. */
export const cellOffset = (text: string, row: number, cell: number, delimiter: string): number => {
  let at = row;
  for (let n = 0; ; n += 1) {
    if (n === cell) return at;
    const end = cellEnd(text, at, delimiter);
    if (end >= text.length || isLineEnd(text[end])) return end;
    at = end + delimiter.length;
  }
};

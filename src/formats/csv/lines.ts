/** A table as text, or as much of it as is there. */
export interface CsvText {
  text: string;
  delimiter: string;
  /** Cells that a row should have, once that is known; only to tell a stray mark from a cell of many lines. */
  columns: number;
  /** Whether nothing follows the text. */
  isWhole: boolean;
}

const END = /[\r\n]/g;

/** After the end of a line that stands at an offset. */
export const afterEnd = (text: string, at: number): number =>
  Math.min(text.length, at + (text.startsWith("\r\n", at) ? 2 : 1));

/** Where the line of an offset ends, and where the next one begins; the text's end where there is none. */
export const lineEnd = (text: string, from: number): { at: number; after: number } => {
  END.lastIndex = from;
  const at = END.exec(text)?.index ?? text.length;
  return { at, after: afterEnd(text, at) };
};

/** Finds what comes next in a text, from places of which none lies before the one asked for last. */
export class Next {
  readonly #text: string;
  readonly #what: string;
  #at = -1;

  constructor(text: string, what: string) {
    this.#text = text;
    this.#what = what;
  }

  /** Its offset; infinite where there is no more. */
  from(at: number): number {
    if (this.#at >= at) return this.#at;
    const found = this.#text.indexOf(this.#what, at);
    this.#at = found < 0 ? Infinity : found;
    return this.#at;
  }
}

export const isLineEnd = (char: string | undefined): boolean => char === "\n" || char === "\r";

/** After the blanks that begin at an offset. */
export const afterSpaces = (text: string, from: number): number => {
  let at = from;
  while (text[at] === " ") at += 1;
  return at;
};

/** The next quotation mark that is none of a pair; −1 where there is none. */
export const singleMark = (text: string, from: number): number => {
  let mark = text.indexOf('"', from);
  while (mark >= 0 && text[mark + 1] === '"') mark = text.indexOf('"', mark + 2);
  return mark;
};

/** A quoted cell’s text: each pair of marks in it stands for one. */
export const withoutPairs = (text: string): string => text.replaceAll('""', '"');

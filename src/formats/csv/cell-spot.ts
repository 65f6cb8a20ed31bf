import { isLineEnd, singleMark } from "./lines.ts";

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
const afterQuotes = (text: string, at: number): number => {
  const mark = singleMark(text, at + 1);
  return mark < 0 ? text.length : mark + 1;
};

const cellEnd = (text: string, at: number, delimiter: string): number => {
  let end = text[at] === '"' ? afterQuotes(text, at) : at;
  while (end < text.length && !isLineEnd(text[end]) && !text.startsWith(delimiter, end)) end += 1;
  return end;
};

/** UTF-16 code units of the cell that begins at an offset, its quotation marks included. */
export const cellLength = (text: string, at: number, delimiter: string): number =>
  cellEnd(text, at, delimiter) - at;

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

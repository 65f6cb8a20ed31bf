import { guard } from "./formulas.ts";

/** Numbers stay numbers, so that a spreadsheet can reckon with them; `null` is an empty cell. */
export type Cell = string | number | null;

/** Without it Excel reads UTF-8 as the system's old code page. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Half a surrogate pair is no text in UTF-8, and NUL ends a cell in some readers. */
const safe = (cell: Cell): Cell =>
  typeof cell === "string" ? guard(cell.toWellFormed().replaceAll("\0", "\uFFFD")) : cell;

const NEEDS_MARKS = /[",\r\n\uFEFF]|^ | $/;

const written = (cell: Cell): string => {
  const text = String(safe(cell) ?? "");
  return NEEDS_MARKS.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows after RFC 4180, to go on with a table that has begun; no cell can be run as a formula. */
export const moreRows = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(written).join(",")}\r\n`).join("");

/** A table after RFC 4180 in UTF-8, its first row the heading; no cell can be run as a formula. */
export const writeRows = (rows: readonly (readonly Cell[])[]): string =>
  `${BYTE_ORDER_MARK}${rows.length === 0 ? "\r\n" : moreRows(rows)}`;

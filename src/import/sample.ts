import { isTagRow } from "./hxl.ts";
import type { SheetRow } from "./sheet.ts";
import { plain } from "./western-digits.ts";

/** Rows that show what a column holds. */
export const SAMPLE = 200;

/** The first rows of a file, without a line of tags (HXL). */
export const sampleOf = (rows: readonly SheetRow[]): SheetRow[] =>
  rows.slice(0, SAMPLE).filter((row) => !isTagRow(row));

/** The cells of a column in which something stands. */
export const filledIn = (rows: readonly SheetRow[], column: string): string[] =>
  rows.map(({ cells }) => plain(cells.get(column) ?? "")).filter(Boolean);

import { bare } from "./bare.ts";
import { isClockTime } from "./dates/clock.ts";
import { isTagRow } from "./hxl.ts";
import type { SheetRow } from "./sheet.ts";
import { plain } from "./western-digits.ts";

/** Rows that show what a column holds. */
const SAMPLE = 200;

/** Angles with colons look like clock times where they are small. */
const OF_ANGLES = /^(?:lat|latitude|lon|lng|long|longitude)\b/;

/** Columns in which nothing but clock times stands. */
export const clockColumns = (
  columns: readonly string[],
  rows: readonly SheetRow[],
): ReadonlySet<string> => {
  const first = rows.slice(0, SAMPLE).filter((row) => !isTagRow(row));
  const isOfClocks = (column: string): boolean => {
    if (OF_ANGLES.test(bare(column))) return false;
    const cells = first.map(({ cells }) => plain(cells.get(column) ?? "")).filter(Boolean);
    return cells.length > 0 && cells.every(isClockTime);
  };
  return new Set(columns.filter(isOfClocks));
};

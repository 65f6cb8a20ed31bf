import { bare } from "./bare.ts";
import { isClockTime } from "./dates/clock.ts";
import { FIELD_NAMES } from "./field-names.ts";
import { filledIn, SAMPLE, sampleOf } from "./sample.ts";
import type { SheetRow } from "./sheet.ts";

/** Angles with colons look like clock times where they are small. */
const OF_ANGLES = /^(?:lat|latitude|lon|lng|long|longitude)\b/;

/** Columns in which nothing but clock times stands. */
export const clockColumns = (
  columns: readonly string[],
  rows: readonly SheetRow[],
): ReadonlySet<string> => {
  const first = sampleOf(rows);
  const isOfClocks = (column: string): boolean => {
    if (OF_ANGLES.test(bare(column))) return false;
    const cells = filledIn(first, column);
    return cells.length > 0 && cells.every(isClockTime);
  };
  return new Set(columns.filter(isOfClocks));
};

const ZONE_NAMES: ReadonlySet<string> = new Set(FIELD_NAMES.zone.map(bare));

/** More than the hours of any zone. */
const MOST_HOURS = 14;

/** Columns called like time zones in which numbers stand alone, some of them too large for hours. */
export const minuteOffsets = (
  columns: readonly string[],
  rows: readonly SheetRow[],
): ReadonlySet<string> => {
  const areMinutes = (column: string): boolean => {
    if (!ZONE_NAMES.has(bare(column))) return false;
    const numbers = filledIn(rows.slice(0, SAMPLE), column).map(Number);
    return !numbers.some(Number.isNaN) && numbers.some((number) => Math.abs(number) > MOST_HOURS);
  };
  return new Set(columns.filter(areMinutes));
};

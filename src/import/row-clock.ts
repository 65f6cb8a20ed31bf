import { columnClock, dayFraction, isFraction } from "./dates/clock.ts";
import { joined } from "./dates/dashes.ts";
import { two } from "./dates/reading.ts";
import type { FieldRow } from "./field-row.ts";
import { plain } from "./western-digits.ts";

type ClockField = "time" | "endTime";

const WHOLE = /^(\d{1,2})(?:\.0+)?$/;

/** A column of hours with that of their minutes. */
const ofHours = (row: FieldRow, cell: string): string | null => {
  const [, hour] = WHOLE.exec(plain(cell)) ?? [];
  const [, minute] = WHOLE.exec(plain(row.value("minute"))) ?? [];
  return hour === undefined || minute === undefined ? null : `${hour}:${two(minute)}`;
};

/** The clock time of a row's own column; `null` where it cannot be read. */
export const clockIn = (row: FieldRow, id: ClockField): string | null => {
  const cell = joined(row.value(id));
  const hours = id === "time" ? ofHours(row, cell) : null;
  if (hours !== null) return columnClock(hours);
  // Beside times with colons no point parts hours from minutes.
  const isBeside = row.context.forms?.colons.has(row.column(id) ?? "") === true;
  return isBeside && isFraction(cell) ? dayFraction(cell) : columnClock(cell);
};

import { isTimeZone } from "../story/zone.ts";
import type { FieldRow } from "./field-row.ts";
import type { FieldId } from "./fields.ts";
import { zoneIn as zoneInHeading } from "./heading-asides.ts";
import { plain } from "./western-digits.ts";

/** “UTC+3”, “GMT+03:00”, “+3”, “+0300”: whole hours ahead of UTC; “-300” may be minutes. */
const OFFSET = /^(?:utc|gmt)? ?([+-])(?:0?(\d{1,2})(?::00)?|(\d{2})00)$/i;

/** A zone (tz database) as a cell names it; `null` for short names, of which several zones may have one. */
const zoneIn = (cell: string): string | null => {
  const text = plain(cell);
  if (/^(?:utc|gmt|z)$/i.test(text)) return "UTC";
  const [, sign, short, long] = OFFSET.exec(text) ?? [];
  const hours = short ?? long;
  // POSIX counts the other way round.
  const zone =
    hours === undefined
      ? text.replaceAll(" ", "_")
      : `Etc/GMT${sign === "+" ? "-" : "+"}${Number(hours)}`;
  if (/GMT[+-]0$/.test(zone)) return "UTC";
  return zone.includes("/") && isTimeZone(zone) ? zone : null;
};

type Clocked = "date" | "end";

/** The column in which a clock time stands. */
const clockColumn = (row: FieldRow, of: Clocked): string | undefined => {
  const time = of === "end" ? "endTime" : "time";
  return row.value(time) === "" ? row.column(of) : row.column(time);
};

/** The zone of a row's clock times that name none: what its column or its own cell says, else what somebody said of the file. */
export const zoneOf = (row: FieldRow, of: Clocked = "date"): string | undefined => {
  const ofHeading = zoneInHeading(clockColumn(row, of) ?? "");
  if (ofHeading !== undefined) return ofHeading;
  const cell = row.value("zone");
  return cell === "" ? row.context.recipe.tz : (zoneIn(cell) ?? undefined);
};

/** The zone whose clocks the row or a heading says that it has; `undefined` where none is said, or none that is known. */
export const ownZone = (row: FieldRow): string | undefined => {
  const cell = row.value("zone");
  if (cell !== "") return zoneIn(cell) ?? undefined;
  const zone = zoneInHeading(clockColumn(row, "date") ?? "");
  // UTC is how times are written, and no clock of a place.
  return zone === "UTC" ? undefined : zone;
};

const isUnread = (row: FieldRow): boolean => {
  const cell = row.value("zone");
  return cell !== "" && zoneIn(cell) === null;
};

/** Tells of a zone that is none that is known. */
export const tellZone = (row: FieldRow): void => {
  if (isUnread(row)) row.note("zone-unread", "zone");
};

/** Tells of a clock time without a zone; where the row names one that cannot be read, that says it. */
export const tellZoneMissing = (row: FieldRow, id: FieldId): void => {
  if (!isUnread(row)) row.note("time-without-zone", id);
};

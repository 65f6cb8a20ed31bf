import { isTimeZone } from "../story/zone.ts";
import type { FieldRow } from "./field-row.ts";
import { isUtc } from "./heading-asides.ts";
import { plain } from "./western-digits.ts";

/** “UTC+3”, “GMT+03:00”, “+3”: whole hours ahead of UTC. */
const OFFSET = /^(?:utc|gmt)? ?([+-])0?(\d{1,2})(?::?00)?$/i;

/** A zone (tz database) as a cell names it; `null` for short names, of which several zones may have one. */
const zoneIn = (cell: string): string | null => {
  const text = plain(cell);
  if (/^(?:utc|gmt|z)$/i.test(text)) return "UTC";
  const [, sign, hours] = OFFSET.exec(text) ?? [];
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
  if (isUtc(clockColumn(row, of) ?? "")) return "UTC";
  const cell = row.value("zone");
  return cell === "" ? row.context.recipe.tz : (zoneIn(cell) ?? undefined);
};

/** The zone in which the row says that its clock times are; `undefined` where it says none, or none that is known. */
export const ownZone = (row: FieldRow): string | undefined => {
  const cell = row.value("zone");
  return cell === "" ? undefined : (zoneIn(cell) ?? undefined);
};

/** Tells of a zone that is none that is known. */
export const tellZone = (row: FieldRow): void => {
  const cell = row.value("zone");
  if (cell !== "" && zoneIn(cell) === null) row.note("zone-unread", "zone");
};

import { parseEdtf } from "../story/edtf.ts";
import { boundsNote, limitOf } from "./dates/bounds-note.ts";
import { dayBegunIn } from "./dates/epoch.ts";
import { isOngoing, OPEN_END } from "./dates/open-end.ts";
import { isOfZone, zonedByOffset } from "./dates/offset-zone.ts";
import { readDate, type DateRead } from "./dates/read.ts";
import { remarksOn } from "./dates/remarks-on.ts";
import { endFrom } from "./dates/span.ts";
import type { Facts } from "./facts.ts";
import type { FieldRow } from "./field-row.ts";
import type { FieldId } from "./fields.ts";
import { isLocal, isUtc } from "./heading-asides.ts";
import { clockIn } from "./row-clock.ts";
import { dateOfParts, partOf } from "./row-date-parts.ts";
import { styleOf } from "./row-date-style.ts";
import { ownZone, tellZone, tellZoneMissing, zoneOf } from "./row-zone.ts";
import type { LangMap } from "../story/records/text.ts";
import { isLastDay } from "./no-value.ts";
import { plain } from "./western-digits.ts";
import { toldOf } from "./texts.ts";

type DateField = Extract<FieldId, "date" | "year" | "end" | "endYear">;

const OTHER = {
  date: ["end"],
  year: ["end"],
  end: ["date", "year"],
  endYear: ["date", "year"],
} as const;

const isEnd = (id: DateField): boolean => id === "end" || id === "endYear";

/** A date as a time of day can follow it: without a midnight that says none, and with marks between its parts. */
const beforeClock = (day: string): string =>
  (dayBegunIn(day) ?? plain(day))
    .replace(/(?:[T ]00:00(?::00(?:\.0+)?)?|,? 12:00(?::00)? ?am)$/i, "")
    .replace(/^([12]\d{3})(\d{2})(\d{2})$/, "$1-$2-$3");

/** The field of the clock time that goes with a date. */
const timeOf = (of: "date" | "end"): "time" | "endTime" => (of === "end" ? "endTime" : "time");

/** Whether a clock time of UTC stands beside a day of the place's own clocks. */
const isOfOthers = (row: FieldRow, of: "date" | "end"): boolean =>
  isUtc(row.column(timeOf(of)) ?? "") && isLocal(row.column(of) ?? "");

/** The date with the clock time of its own column; a time that does not go with it is told and left out. */
const withTime = (row: FieldRow, day: string, of: "date" | "end"): DateRead => {
  const time = row.value(timeOf(of));
  // Beside a clock time the midnight of a day is none.
  const date = readDate(day, styleOf(row, of, time === "" ? of : null));
  if (time === "" || "problem" in date || date.edtf.includes("T")) return date;
  const clock = isOfOthers(row, of) ? null : clockIn(row, timeOf(of));
  const both =
    clock === null ? date : readDate(`${beforeClock(day)} ${clock}`, styleOf(row, of, timeOf(of)));
  if (clock !== null && "edtf" in both) return both;
  row.note("time-unread", timeOf(of));
  return date;
};

/** An end that is still to come is open; without a beginning it says nothing of when. */
const cellOf = (row: FieldRow, id: "date" | "end"): string => {
  const cell = row.value(id);
  const isLast = id === "end" && isLastDay(row.cell(id));
  if (id !== "end" || (!isOngoing(cell) && !isLast)) return cell;
  if (row.value("date") !== "" || row.value("year") !== "") return OPEN_END;
  // The day is told once a column.
  if (!isLast) row.note("cells-no-value", id);
  return "";
};

/** What a row's cells say of a date, of one column or several. */
const writtenOf = (row: FieldRow, id: DateField): string =>
  id === "year" || id === "endYear" ? dateOfParts(row, id) : cellOf(row, id);

interface Span {
  edtf: string | undefined;
  /** What of it the date does not say, for readers. */
  dateNote?: LangMap | undefined;
}

type Found = Extract<DateRead, { edtf: string }>;

/** The field in whose column a clock time stands. */
const clockField = (row: FieldRow, id: DateField): FieldId => {
  const time = timeOf(isEnd(id) ? "end" : "date");
  return row.value(time) === "" ? id : time;
};

const dateOf = (row: FieldRow, id: DateField): string | undefined => {
  const cell = writtenOf(row, id);
  if (cell === "") return undefined;
  // Only a date and its end together have one that is open.
  const hasOther = OTHER[id].some((one) => !["", OPEN_END].includes(row.value(one)));
  if (cell === OPEN_END && hasOther) return cell;
  const read = withTime(row, cell, isEnd(id) ? "end" : "date");
  if ("problem" in read) {
    const { problem, expected } = read;
    return row.fail(problem, id, { detail: cell, ...(expected !== undefined && { expected }) });
  }
  for (const [code, detail] of remarksOn(read, cell)) row.note(code, id, { detail });
  if (read.zoneMissing) tellZoneMissing(row, clockField(row, id));
  return read.edtf;
};

/** The day of a row with the clock time of its end; `null` where the two make none. */
const readEndOnDay = (row: FieldRow): Found | null => {
  const clock = clockIn(row, "endTime");
  const day = beforeClock(writtenOf(row, row.value("date") === "" ? "year" : "date"));
  const read = clock === null ? null : readDate(`${day} ${clock}`, styleOf(row, "end", "endTime"));
  return read && "edtf" in read && read.timeUnread === undefined ? read : null;
};

/** The end of a row of which only a clock time says when it ended. */
const endOnDay = (row: FieldRow, from: string): string | undefined => {
  const read = readEndOnDay(row);
  if (!read) row.note("time-unread", "endTime");
  if (read?.zoneMissing) tellZoneMissing(row, "endTime");
  if (!read?.edtf.includes("T") || !from.includes("T")) return undefined;
  if ("edtf" in endFrom(from, read.edtf, "UTC")) return read.edtf;
  row.note("end-time-before", "endTime");
  return undefined;
};

const endOf = (row: FieldRow, from: string | undefined): string | undefined => {
  const to = row.attempt(() => dateOf(row, "end")) ?? row.attempt(() => dateOf(row, "endYear"));
  if (to !== undefined) return to;
  const isSaid = (["end", "endYear"] as const).some((id) => row.value(id) !== "");
  if (isSaid || from === undefined || row.value("endTime") === "") return undefined;
  return endOnDay(row, from);
};

/** A date or its end in the words of the file, with its clock time. */
const wordsOf = (row: FieldRow, id: "date" | "end"): string => {
  const day = row.value(id) || dateOfParts(row, id === "end" ? "endYear" : "year");
  return `${day} ${row.value(timeOf(id))}`.trim();
};

/** From a date to its end; what the file says of a side that is open so stands in a note. */
const joinedOf = (row: FieldRow, from: string, to: string): Span => {
  const read = endFrom(from, to, zoneOf(row) ?? "UTC");
  if ("edtf" in read) return { edtf: read.edtf, dateNote: boundsNote(limitOf(from), limitOf(to)) };
  const detail = `${wordsOf(row, "date")} / ${wordsOf(row, "end")}`;
  return row.fail(read.problem, "end", { detail });
};

/** A row's date; of an event that has only its end nobody knows when it began. */
const spanOf = (row: FieldRow): Span => {
  const from = row.attempt(() => dateOf(row, "date")) ?? row.attempt(() => dateOf(row, "year"));
  const to = endOf(row, from);
  if (to === undefined || from === to) return { edtf: from };
  if (from === undefined) return { edtf: parseEdtf(`/${to}`) ? `/${to}` : to };
  return joinedOf(row, from, to);
};

/** What a row without a date has of one: a month, a day or a clock time is none by itself. */
const partsOf = (row: FieldRow): LangMap | undefined => {
  const parts = (["month", "day", "time"] as const).flatMap((id) => {
    const text = id === "time" ? row.value(id) : partOf(row, id);
    return text === "" ? [] : [`${row.column(id) ?? id}: ${text}`];
  });
  const said = toldOf(parts.join(", "));
  return parts.length === 0
    ? undefined
    : {
        en: `The imported file gives no year, only “${said}”.`,
        ar: `لا يعطي الملف المستورد سنة، بل «${said}» فقط.`,
      };
};

/** A date with the zone whose clocks show it so where nobody says the zone. */
const zonedOf = (row: FieldRow, edtf: string): Pick<Facts, "edtf" | "tz"> => {
  tellZone(row);
  const own = ownZone(row);
  if (own !== undefined) return { edtf, tz: own };
  // An offset in the cell says whose clocks showed that day, whatever was said of the file.
  const { tz } = row.context.recipe;
  if (tz !== undefined && isOfZone(edtf, tz)) return { edtf };
  const { isDay, ...zoned } = zonedByOffset(edtf);
  if (isDay) row.note("time-offset", clockField(row, "date"), { detail: edtf });
  return zoned;
};

/** When a row's event was, as EDTF, in the zone whose clocks show it so where nobody says the zone. */
export const whenOf = (row: FieldRow): Pick<Facts, "edtf" | "tz" | "dateNote"> => {
  const { edtf, dateNote = edtf === undefined ? partsOf(row) : undefined } =
    row.attempt(() => spanOf(row)) ?? {};
  return { ...(edtf === undefined ? { edtf } : zonedOf(row, edtf)), ...(dateNote && { dateNote }) };
};

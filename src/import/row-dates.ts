import { parseEdtf } from "../story/edtf.ts";
import { columnClock } from "./dates/clock.ts";
import { fourDigits } from "./dates/era.ts";
import { isOngoing, OPEN_END } from "./dates/open-end.ts";
import { zonedByOffset } from "./dates/offset-zone.ts";
import { readDate, type DateRead } from "./dates/read.ts";
import { endFrom } from "./dates/span.ts";
import type { Facts } from "./facts.ts";
import type { FieldRow } from "./field-row.ts";
import type { FieldId } from "./fields.ts";
import type { ImportProblemCode } from "./problems.ts";
import type { LangMap } from "../story/records/text.ts";
import { plain } from "./western-digits.ts";
import { toldOf } from "./texts.ts";

type DateField = Extract<FieldId, "date" | "year" | "end">;

const OTHER = { date: ["end"], year: ["end"], end: ["date", "year"] } as const;

const two = (text: string): string => text.padStart(2, "0");

/** Tables of years, months and days write a part that nobody knows as 0. */
const partOf = (row: FieldRow, id: "year" | "month" | "day"): string => {
  const text = plain(row.value(id));
  return /^0+$/.test(text) ? "" : text;
};

/** The date that columns of years, months and days make together. */
const dateOfParts = (row: FieldRow): string => {
  const year = fourDigits(partOf(row, "year"));
  const [month, day] = [partOf(row, "month"), partOf(row, "day")];
  if (year === "" || month === "") return year;
  if (!/^\d{1,2}$/.test(month)) return [day, month, year].join(" ").trim();
  return `${year}-${two(month)}${day === "" ? "" : `-${two(day)}`}`;
};

/** A date as a time of day can follow it: without a midnight that says none, and with marks between its parts. */
const beforeClock = (day: string): string =>
  plain(day)
    .replace(/[T ]00:00(?::00(?:\.0+)?)?$/, "")
    .replace(/^([12]\d{3})(\d{2})(\d{2})$/, "$1-$2-$3");

const readCell = (row: FieldRow, cell: string): DateRead => {
  const { recipe, order } = row.context;
  return readDate(cell, { order: recipe.dates ?? order, tz: recipe.tz });
};

/** The date with the clock time of its own column; a time that does not go with it is told and left out. */
const withTime = (row: FieldRow, day: string): DateRead => {
  const time = row.value("time");
  const date = readCell(row, day);
  if (time === "" || "problem" in date || date.edtf.includes("T")) return date;
  const clock = columnClock(plain(time));
  const both = clock === null ? date : readCell(row, `${beforeClock(day)} ${clock}`);
  if (clock !== null && "edtf" in both) return both;
  row.note("time-unread", "time");
  return date;
};

/** An end that is still to come is open; without a beginning it says nothing of when. */
const cellOf = (row: FieldRow, id: "date" | "end"): string => {
  const cell = row.value(id);
  if (id !== "end" || !isOngoing(cell)) return cell;
  if (row.value("date") !== "" || row.value("year") !== "") return OPEN_END;
  row.note("cells-no-value", id);
  return "";
};

type Found = Extract<DateRead, { edtf: string }>;

/** What of the cell the date does not have. */
const remarksOn = (
  { edtf, clocks, timeUnread, isCoarser, another, weekday, mark }: Found,
  cell: string,
) =>
  [
    ["time-at-change", clocks],
    ["time-unread", timeUnread],
    ["date-another", another],
    ["date-mark", mark && cell],
    ["date-weekday", weekday && `${cell}: ${edtf}`],
    ["date-coarser", isCoarser && `${cell} = ${edtf}`],
  ].filter((one): one is [ImportProblemCode, string] => one[1] !== undefined);

/** The field in whose column a clock time stands. */
const clockField = (row: FieldRow, id: DateField): DateField | "time" =>
  id !== "end" && row.value("time") !== "" ? "time" : id;

const dateOf = (row: FieldRow, id: DateField): string | undefined => {
  const cell = id === "year" ? dateOfParts(row) : cellOf(row, id);
  if (cell === "") return undefined;
  // Only a date and its end together have one that is open.
  const hasOther = OTHER[id].some((one) => !["", OPEN_END].includes(row.value(one)));
  if (cell === OPEN_END && hasOther) return cell;
  const read = id === "end" ? readCell(row, cell) : withTime(row, cell);
  if ("problem" in read) {
    const { problem, expected } = read;
    return row.fail(problem, id, { detail: cell, ...(expected !== undefined && { expected }) });
  }
  for (const [code, detail] of remarksOn(read, cell)) row.note(code, id, { detail });
  if (read.zoneMissing) row.note("time-without-zone", clockField(row, id));
  return read.edtf;
};

/** A row's date as EDTF; of an event that has only its end nobody knows when it began. */
const spanOf = (row: FieldRow): string | undefined => {
  const from = row.attempt(() => dateOf(row, "date")) ?? row.attempt(() => dateOf(row, "year"));
  const to = row.attempt(() => dateOf(row, "end"));
  if (to === undefined || from === to) return from;
  if (from === undefined) return parseEdtf(`/${to}`) ? `/${to}` : to;
  const tz = row.context.recipe.tz ?? "UTC";
  return (
    endFrom(from, to, tz) ?? row.fail("row-end-before-start", "end", { detail: `${from} / ${to}` })
  );
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

/** When a row's event was, as EDTF, in the zone whose clocks show it so where nobody says the zone. */
export const whenOf = (row: FieldRow): Pick<Facts, "edtf" | "tz" | "dateNote"> => {
  const edtf = row.attempt(() => spanOf(row));
  if (edtf === undefined) {
    const dateNote = partsOf(row);
    return { edtf, ...(dateNote && { dateNote }) };
  }
  if (row.context.recipe.tz !== undefined) return { edtf };
  const { isDay, ...zoned } = zonedByOffset(edtf);
  if (isDay) row.note("time-offset", clockField(row, "date"), { detail: edtf });
  return zoned;
};

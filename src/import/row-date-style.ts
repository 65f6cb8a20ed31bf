import type { Style } from "./dates/reading.ts";
import type { FieldRow } from "./field-row.ts";
import type { FieldId } from "./fields.ts";
import { zoneOf } from "./row-zone.ts";

const YEARS = { date: "year", end: "endYear" } as const;

/** Whether midnight is a time; `undefined` where nobody knows. */
const midnightIn = (row: FieldRow, column: string, isOfDate: boolean): boolean | undefined =>
  row.context.forms?.times.has(column) === true || (isOfDate ? undefined : false);

/**
 * How a date of a row is read; `clocks` is the field of its clock time. Midnight is a time where other cells of that
 * column have other ones; in a column of dates also where somebody wrote it out.
 */
export const styleOf = (row: FieldRow, of: "date" | "end", clocks: FieldId | null): Style => {
  const { recipe, order, forms } = row.context;
  const column = row.column(row.value(of) === "" ? YEARS[of] : of) ?? "";
  const isOfDate = clocks === of;
  const own = clocks === null || isOfDate ? column : (row.column(clocks) ?? "");
  return {
    order: recipe.dates ?? order,
    tz: zoneOf(row, of),
    century: recipe.century,
    yearRanges: forms?.years.has(column) === true,
    midnight: clocks === null ? false : midnightIn(row, own, isOfDate),
  };
};

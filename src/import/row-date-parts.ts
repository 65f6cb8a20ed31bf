import { wholeYear } from "./dates/century.ts";
import { fourDigits } from "./dates/era.ts";
import type { FieldRow } from "./field-row.ts";
import { plain } from "./western-digits.ts";

const two = (text: string): string => text.padStart(2, "0");

type Part = "year" | "month" | "day" | "endYear" | "endMonth" | "endDay";

/** The parts of a date that its year begins. */
const PARTS = {
  year: ["month", "day"],
  endYear: ["endMonth", "endDay"],
} as const;

/** Tables of years, months and days write a part that nobody knows as 0. */
export const partOf = (row: FieldRow, id: Part): string => {
  const text = plain(row.value(id));
  return /^0+$/.test(text) ? "" : text;
};

/** The date that columns of years, months and days make together; a day without its month is told. */
export const dateOfParts = (row: FieldRow, id: "year" | "endYear"): string => {
  const digits = fourDigits(partOf(row, id));
  const year = wholeYear(digits, row.context.recipe.century) ?? digits;
  const [monthField, dayField] = PARTS[id];
  const [month, day] = [partOf(row, monthField), partOf(row, dayField)];
  if (year === "") return "";
  if (month === "") {
    if (day !== "") row.note("date-parts", dayField);
    return year;
  }
  if (!/^\d{1,2}$/.test(month)) return [day, month, year].join(" ").trim();
  return `${year}-${two(month)}${day === "" ? "" : `-${two(day)}`}`;
};

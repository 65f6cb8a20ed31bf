import { expect, it } from "vitest";
import { readDate } from "../../../src/import/dates/read.ts";

it.each([
  ["Q1-Q2 2023", "2023-01/2023-06"],
  ["Q1–Q2 2023", "2023-01/2023-06"],
  ["Q4 2022 - Q1 2023", "2022-10/2023-03"],
  ["2023-Q1 to Q3", "2023-01/2023-09"],
  ["2022 Q4 - 2023 Q1", "2022-10/2023-03"],
  ["Jan-Jun 2023", "2023-01/2023-06"],
  ["Q3-Q2 2023", "row-end-before-start"],
  ["Q1-Q5 2023", "row-date-unreadable"],
])("quarters are read as their months are: %s", (text, expected) => {
  const read = readDate(text, { order: null, tz: undefined });
  expect("edtf" in read ? read.edtf : read.problem).toBe(expected);
});

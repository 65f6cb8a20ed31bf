import fc from "fast-check";
import { expect, it } from "vitest";
import { readDate } from "../../../src/import/dates/read.ts";

const read = (cell: string) => readDate(cell, { order: "dmy", tz: undefined });

it.each([
  ["5/18 August 1917", "1917-08-18, 1917-08-05/1917-08-18"],
  ["19/30 November 1700", "1700-11-30, 1700-11-19/1700-11-30"],
  ["1/14 March 1900", "1900-03-14, 1900-03-01/1900-03-14"],
  ["5./18. August 1917", "1917-08-18, 1917-08-05/1917-08-18"],
  ["5 / 18 августа 1917", "1917-08-18, 1917-08-05/1917-08-18"],
  ["25 October / 7 November 1917", "1917-11-07, 1917-10-25/1917-11-07"],
])("%s may be one day in two calendars, and is not guessed", (cell, expected) => {
  expect(read(cell)).toEqual({ problem: "row-date-calendar", expected });
});

it.each([
  ["5–18 August 1917", "1917-08-05/1917-08-18"],
  ["5 August 1917 to 18 August 1917", "1917-08-05/1917-08-18"],
  ["1917-08-05/1917-08-18", "1917-08-05/1917-08-18"],
  ["5/14 August 1917", "1917-08-05/1917-08-14"],
  ["5/19 August 1917", "1917-08-05/1917-08-19"],
  ["5/18 August 1930", "1930-08-05/1930-08-18"],
  ["4/5 February 2024", "2024-02-04/2024-02-05"],
])("%s is a range", (cell, edtf) => expect(read(cell)).toEqual({ edtf }));

it("two days with a stroke between them are a range or told, whatever their distance", () => {
  const days = fc.tuple(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 15 }));
  fc.assert(
    fc.property(days, fc.integer({ min: 1600, max: 2030 }), ([from, more], year) => {
      const date = read(`${from}/${from + more} May ${year}`);
      const isTold = year < 1930 && more >= 10 && more <= 13;
      expect("problem" in date ? date.problem : "").toBe(isTold ? "row-date-calendar" : "");
    }),
  );
});

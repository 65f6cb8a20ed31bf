import { expect, it } from "vitest";
import { summary } from "../../src/cli/dateline/import/tell-import.ts";
import { importText } from "./import-text.ts";

it("counts rows without a date, and tells of dates that are empty below filled ones", () => {
  const text =
    "Region,Date,Town,Lat,Lon\nNorth,2020-01-01,Foo,15.11,39.11\n,,Bar,15.12,39.12\nSouth,,Baz,,\n,2020-01-03,Qux,15.13,39.13\n";
  const imported = importText("a.csv", text);
  expect(imported.counts).toMatchObject({ rows: 4, placed: 3, unplaced: 1, bad: 0, undated: 2 });
  expect(summary(imported)).toBe("4 rows: 3 placed, 1 without place, 0 bad; 2 without date");
  expect(imported.problems).toContainEqual({
    code: "dates-empty",
    detail: "2020-01-01 (2)",
    row: 2,
    line: 3,
    column: "Date",
  });
});

it("says nothing of a table whose rows have dates, or none above", () => {
  const imported = importText("a.csv", "title,date\nA,\nB,2020\n");
  expect(imported.problems).toEqual([]);
  expect(imported.counts.undated).toBe(1);
  expect(summary(importText("a.csv", "title,date\nA,2020\n"))).not.toContain("without date");
});

import { describe, expect, it } from "vitest";
import { writeCsv } from "../../src/formats/csv/write.ts";
import type { Recipe } from "../../src/import/options.ts";
import { condition } from "../../src/import/where.ts";
import { sentence } from "../../src/import/sentences.ts";
import type { Story } from "../../src/story/records/story.ts";
import { extractOf } from "../formats/extract-of.ts";
import { importText } from "./import-text.ts";
import { reasons, shapesOf } from "./told-of-rows.ts";

const told = (name: string, text: string, recipe: Recipe = {}) =>
  importText(name, text, recipe).problems.map(({ code, detail }) => [code, detail]);

describe("a pair in square brackets", () => {
  const table = (...cells: string[]): string =>
    `title,position\n${cells.map((cell) => `A,"${cell}"\n`).join("")}`;

  it("has the longitude first, as in GeoJSON, which is told where it could be turned", () => {
    const text = table(
      "[44.3,33.3]",
      "[144.3, 33.3]",
      "[44.3, 33.4, 120]",
      "33.5, 44.3",
      "(33.6, 44.3)",
    );
    expect(shapesOf(importText("a.csv", text))).toEqual([
      [44.3, 33.3],
      [144.3, 33.3],
      [44.3, 33.4],
      [44.3, 33.5],
      [44.3, 33.6],
    ]);
    expect(told("a.csv", text)).toEqual([["position-brackets", "[44.3,33.3] (2)"]]);
  });

  it("is not turned where it lies outside the world, and is JSON's list, too", () => {
    expect(reasons(importText("a.csv", table("[33.3, 144.3]")))).toEqual([
      ["row-swapped", "[33.3, 144.3]"],
    ]);
    const json = '[{"title":"A","coordinates":[44.3,33.3]}]';
    expect(shapesOf(importText("a.json", json))).toEqual([[44.3, 33.3]]);
    expect(told("a.json", json)).toEqual([["position-brackets", "[44.3, 33.3] (1)"]]);
  });
});

it("a list of one number is no coordinate", () => {
  expect(reasons(importText("a.json", '[{"title":"A","lat":[1],"lon":2}]'))).toEqual([
    ["row-coordinates", "[1]"],
  ]);
});

describe("days of years that are hardly meant", () => {
  it.each([
    ["1402-09-12", "1402-09-12 (1)"],
    ["12/09/1402", "12/09/1402 (1)"],
    ["0000-02-03", "0000-02-03 (1)"],
    ["0001-01-01", "0001-01-01 (1)"],
    ["2566-05-03", "2566-05-03 (1)"],
    ["2203-05-01", "2203-05-01 (1)"],
    ["01/05/9999", "01/05/9999 (1)"],
  ])("%s is kept and told", (cell, detail) => {
    const text = `title,date\nA,${cell}\nB,2020-05-06\n`;
    expect(importText("a.csv", text, { dates: "dmy" }).counts.unplaced).toBe(2);
    expect(told("a.csv", text, { dates: "dmy" })).toEqual([["dates-far", detail]]);
  });

  it.each(["1500-01-01", "1066-10-14", "1402", "1402~"])("%s is not told", (cell) => {
    expect(told("a.csv", `title,date\nA,${cell}\n`)).toEqual([]);
  });
});

it("a day more than ten years after the import is told, whenever that is", () => {
  const codes = (date: string, cell: string) => told("a.csv", `title,date\nA,${cell}\n`, { date });
  expect(codes("2026-11-30", "2036-12-31")).toEqual([]);
  expect(codes("2026-11-30", "2037-01-01")).toEqual([["dates-far", "2037-01-01 (1)"]]);
  expect(codes("2030-01-01", "2037-01-01")).toEqual([]);
});

describe("days with which databases fill an empty date", () => {
  it.each([
    ...["0000-00-00", "0000-01-01", "0000-00-00 00:00:00", "0001-01-01T00:00:00", "9999-12-31"],
    ...["9999-12-31 00:00:00", "9999-12-31T23:59:59.999Z"],
    ...["31/12/9999", "31.12.9999", "12/31/9999 00:00", "31-12-9999"],
  ])("%s is no date, and told", (cell) => {
    const text = `title,date\nA,${cell}\nB,2020-05-06\n`;
    expect(importText("a.csv", text).counts.unplaced).toBe(2);
    expect(told("a.csv", text)).toEqual([["dates-zero", `${cell} (1)`]]);
  });
});

it("as an end the last day is an open one, told once a column", () => {
  const text =
    "title,start date,end date\nA,2020-01-01,9999-12-31\nB,2021,9999-12-31 00:00:00\nC,,9999-12-31\n";
  const { story } = importText("a.csv", text);
  const dates = story?.events.map(({ when }) => when.edtf);
  expect(dates).toEqual(["2020-01-01/..", "2021/..", "XXXX"]);
  expect(told("a.csv", text)).toEqual([["dates-zero", "9999-12-31, 9999-12-31 00:00:00 (3)"]]);
});

it.each(["31/12/9999", "31.12.9999 00:00:00", "12/31/9999"])(
  "so is %s, in the order of its country",
  (end) => {
    const text = `title,start date,end date\nA,2020-01-01,${end}\n`;
    expect(importText("a.csv", text).story?.events[0]?.when.edtf).toBe("2020-01-01/..");
    expect(told("a.csv", text)).toEqual([["dates-zero", `${end} (1)`]]);
  },
);

it.each(["2020-01-01/9999-12-31", "01.01.2020-31.12.9999", "2020-01-01 - 9999-12-31"])(
  "so is that of a range: %s",
  (date) => {
    const text = `title,date\nA,${date}\n`;
    expect(importText("a.csv", text).story?.events[0]?.when.edtf).toBe("2020-01-01/..");
    expect(told("a.csv", text)).toEqual([["dates-zero", `${date} (1)`]]);
  },
);

it("a word for no date is told without a word on databases", () => {
  const [problem] = importText("a.csv", "title,date\nA,unbekannt\nB,2020\n").problems;
  expect(problem).toMatchObject({ code: "cells-no-value", detail: "unbekannt (1)" });
  expect(problem && sentence(problem)).toBe(
    "Cells of this column hold no value, or a word that says there is none; they were taken for empty. The number is how many there are.",
  );
});

it("a title of nothing but a tag is none, and told", () => {
  const text = "title,date\n<br>,2020\n<b>A</b>,2021\n";
  expect(told("a.csv", text)).toEqual([["cells-no-value", "<br> (1)"]]);
});

describe("years with a minus", () => {
  it("are kept, and how they were counted is told once a column", () => {
    const text = "title,date\nA,-0043-03-15\nB,-330\nC,2020\n";
    expect(told("a.csv", text)).toEqual([["dates-minus", "-0043-03-15 (2)"]]);
    expect(told("a.csv", "title,year,month\nA,-43,3\n")).toEqual([["dates-minus", "-43 (1)"]]);
  });

  it("are not told of in our own tables, whose dates are EDTF", () => {
    const { story } = importText("a.csv", "title,date\nA,-0043-03-15\n");
    const table = writeCsv(extractOf(story as Story));
    expect(table).toContain("-0043-03-15");
    expect(told("a.csv", table)).toEqual([]);
  });

  it.each(["44 BC", "-", "2020-05-06", "-43.5 m"])("%s is not told of", (cell) => {
    const codes = told("a.csv", `title,date\nA,2020\nB,${cell}\n`).map(([code]) => code);
    expect(codes).not.toContain("dates-minus");
  });
});

describe("names that are given for columns", () => {
  const rows = "A,33.3,44.4\n";
  const headings = ["title", "lat", "lon"];

  it.each([
    ["Title,LAT,lon", "the same names"],
    ["Ort,Breite,Länge", "other names that are known"],
  ])("leave out a first row of names: %s", (first) => {
    const found = importText("a.csv", `${first}\n${rows}`, { headings });
    expect(reasons(found)).toEqual([["headings-twice", first.replaceAll(",", ", ")]]);
    expect(found.counts).toMatchObject({ placed: 1, bad: 1 });
  });

  it("leave out no row of data, and none below the first", () => {
    expect(importText("a.csv", rows + rows.replace("A", "B"), { headings }).counts.placed).toBe(2);
    const words = importText("a.csv", "Hillah,Flood\nplace,title\n", {
      headings: ["place", "title"],
    });
    expect(words.counts).toMatchObject({ rows: 2, bad: 0 });
  });
});

it("only numbers and dates are more or less than others", () => {
  expect(condition("lat>=zz")).toBeNull();
  expect(condition("lat<")).toBeNull();
  expect(condition("lat>=5")).not.toBeNull();
  expect(condition("date<2020-01-01")).not.toBeNull();
  expect(condition("type=zz")).not.toBeNull();
});

import { describe, expect, it } from "vitest";
import { rejectsTable } from "../../src/import/rejects.ts";
import { sentence } from "../../src/import/sentences.ts";
import { importText } from "./import-text.ts";

const HEAD = "title,date,lat,lon,place,notes\n";

/** What becomes of one row below that heading. */
const one = (row: string) => {
  const { counts, problems, rejects } = importText("a.csv", `${HEAD}${row}\n`);
  return {
    kept: counts.placed + counts.unplaced,
    said: [...problems, ...rejects.map(({ problem }) => problem)].map(({ code }) => code),
  };
};

describe("a row with fewer cells than the heading", () => {
  it.each([
    ["lacks its last texts", "A,2023-01-02,33,44,Mill Lane", 1, "csv-row-ended"],
    ["lacks all texts after its position", "A,2023-01-02,33,44", 1, "csv-row-ended"],
    ["lacks a part of its position", "A,2023-01-02,33", 0, "csv-row-short"],
    ["has its notes where the longitude is", "A,33,44,Mill Lane,Rain", 0, "csv-row-short"],
    [
      "has no position that shows where its cells are",
      "A,2023-01-02,,,Mill Lane",
      0,
      "csv-row-short",
    ],
    ["is a line of text", "Source: Radio X", 0, "csv-row-short"],
  ])("%s", (_, row, kept, code) => {
    expect(one(row)).toEqual({ kept, said: [code] });
  });

  it("is left out where what it lacks is a date, although its position is there", () => {
    const { counts, rejects } = importText("a.csv", "title,lat,lon,date\nA,33,44\n");
    expect(counts).toMatchObject({ placed: 0, bad: 1 });
    expect(rejects[0]?.problem.code).toBe("csv-row-short");
  });

  it("is never kept in a table that has nothing but texts", () => {
    const { rejects, story } = importText("a.csv", "title,place,notes\nA,Rain\n");
    expect(rejects.map(({ problem }) => problem)).toEqual([
      { row: 1, line: 2, character: 7, code: "csv-row-short", detail: "2", expected: "3" },
    ]);
    expect(story).toBeNull();
  });
});

it("a row with more cells is left out, unless all that is too many is empty", () => {
  expect(one("A,2023-01-02,33,44,Mill Lane,Rain, then sun")).toEqual({
    kept: 0,
    said: ["csv-row-long"],
  });
  expect(one("A,2023-01-02,33,44,Mill Lane,Rain,,")).toEqual({ kept: 1, said: ["csv-row-padded"] });
});

it("a number of a row that is left out is one in the rejects", () => {
  const table = rejectsTable(
    importText("a.csv", `${HEAD}A,2023-01-02,-91,-4.50,Mill Lane,-x\n`),
    sentence,
  );
  expect(table.split("\r\n")[1]).toMatch(/,A,2023-01-02,-91,-4\.50,Mill Lane,'-x$/);
});

it("a row that is left out is in the rejects with all that stood in it, and where", () => {
  const imported = importText("a.csv", `${HEAD}A,2023-01-02,33,44,Mill Lane,Rain, sun,wind\n`);
  const [, row] = rejectsTable(imported, sentence).split("\r\n");
  expect(row?.split(",csv-row-long,")[1]).toBe(
    `8,,1,2,35,,," sun | wind",A,2023-01-02,33,44,Mill Lane,Rain`,
  );
});

it("a quotation mark that is never closed takes its own row only", () => {
  const rows = 'A,2023-01-02,33,44,x,y\nB,2023-01-03,33,44,x,"y\nC,2023-01-04,33,44,x,y\n';
  const { counts, rejects } = importText("a.csv", HEAD + rows);
  expect(counts).toMatchObject({ rows: 3, placed: 2, bad: 1 });
  expect(rejects[0]?.problem).toEqual({
    row: 2,
    line: 3,
    character: 22,
    code: "csv-quotes",
    detail: "",
  });
});

it("the dates of a bad row do not decide about those of others", () => {
  const { problems } = importText("a.csv", "title,date\nA,03/04/2023\nB,25/12/2023,x\n");
  expect(problems.map(({ code }) => code)).toEqual(["dates-ambiguous"]);
});

it.each(["en", "ar"])(
  "rows that are left out again have what was said of them once: %s",
  (lang) => {
    const first = rejectsTable(importText("a.csv", "title,date\nA,soon\n"), sentence, lang);
    const again = rejectsTable(importText("rejects.csv", first), sentence, lang);
    expect(again).toBe(first);
  },
);

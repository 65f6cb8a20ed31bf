import { describe, expect, it } from "vitest";
import { readDate } from "../../../src/import/dates/read.ts";
import { importText } from "../import-text.ts";

const found = (cell: string) => readDate(cell, { order: null, tz: "Asia/Tokyo" });
const read = (cell: string): string => {
  const date = found(cell);
  return "problem" in date ? date.problem : date.edtf;
};

describe("a week", () => {
  it.each([
    ["2023-W52", "[2023-12-25..2023-12-31]"],
    ["2023W01", "[2023-01-02..2023-01-08]"],
    ["2024-W01", "[2024-01-01..2024-01-07]"],
    ["2020-W53", "[2020-12-28..2021-01-03]"],
    ["2021-W01-1", "2021-01-04"],
    ["2020-W53-7", "2021-01-03"],
    ["week 52 of 2023", "[2023-12-25..2023-12-31]"],
    ["Week 5, 2023", "[2023-01-30..2023-02-05]"],
    ["KW 52/2023", "[2023-12-25..2023-12-31]"],
    ["2023 KW 52", "[2023-12-25..2023-12-31]"],
    ["semaine 3 de 2024", "[2024-01-15..2024-01-21]"],
    ["W52 2023", "[2023-12-25..2023-12-31]"],
  ])("%s is some time in it: %s", (cell, edtf) => {
    expect(read(cell)).toBe(edtf);
  });

  it.each(["2023-W53", "2023-W00", "week 54 of 2020"])("%s is none of its year", (cell) => {
    expect(read(cell)).toBe("row-date-day");
  });

  it("of a year ends with its last", () => {
    expect(found("2023-W53")).toMatchObject({ expected: "2023-W01 … 2023-W52" });
  });

  it("in words is told once how it was counted; what names the standard, or German, needs none", () => {
    const rows = ["week 52 of 2023", "Week 1 of 2024", "2023-W52", "KW 52/2023"];
    const { problems } = importText(
      "a.csv",
      `title,date\n${rows.map((one) => `A,${one}`).join("\n")}\n`,
    );
    expect(problems.map(({ code, row, detail }) => [code, row, detail])).toEqual([
      ["dates-week", 1, "week 52 of 2023 = 2023-W52 = [2023-12-25..2023-12-31] (2)"],
    ]);
  });
});

describe("a season", () => {
  it.each(["summer 2023", "winter 2023", "Sommer 2023", "winter 2023/24", "été 2023", "зима 2023"])(
    "%s has other months in each half of the world, and is not guessed",
    (cell) => {
      expect(found(cell)).toEqual({
        problem: "row-date-season",
        expected: "2023-06/2023-08, 2023-12/2024-02",
      });
    },
  );

  it.each(["spring 2023", "autumn of 2023", "Herbst 2023", "printemps 2023", "осень 2023"])(
    "%s lies within the year everywhere",
    (cell) => {
      expect(found(cell)).toEqual({ edtf: "2023", isCoarser: true });
    },
  );
});

it.each([
  ["2023年12月25日", "2023-12-25"],
  ["2023年1月", "2023-01"],
  ["2023年", "2023"],
  ["２０２３年１２月２５日", "2023-12-25"],
  ["2023年12月25日 14:30", "2023-12-25T05:30:00Z"],
  ["2023년 12월 25일", "2023-12-25"],
  ["2023年13月1日", "row-date-day"],
  ["декабрь 2023", "2023-12"],
  ["Декабрь 2023 г.", "2023-12"],
  ["25 декабря 2023 года", "2023-12-25"],
  ["май 2023", "2023-05"],
  ["25 дек. 2023", "2023-12-25"],
  ["грудень 2023", "2023-12"],
  ["липень 2023 року", "2023-07"],
  ["كانون الأول 2023", "2023-12"],
  ["ديسمبر 2023", "2023-12"],
  ["25 كانون الأول 2023", "2023-12-25"],
  ["تشرين ثاني 2023", "2023-11"],
])("%s is %s", (cell, edtf) => {
  expect(read(cell)).toBe(edtf);
});

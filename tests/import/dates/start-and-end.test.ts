import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate } from "../../../src/import/dates/read.ts";
import { outerOf } from "../../../src/import/dates/span.ts";
import { importText } from "../import-text.ts";

const imported = (start: string, end: string) => {
  const text = `title\tstart\tend\nA\t${start}\t${end}\n`;
  const { story, problems, rejects } = importText("a.tsv", text);
  return {
    edtf: story?.events[0]?.when.edtf,
    note: story?.events[0]?.when.note,
    told: problems.map(({ code, detail }) => [code, detail]),
    bad: rejects.map(({ problem }) => [problem.code, problem.detail]),
  };
};

const QUARTERS = fc.record({ year: fc.integer({ min: 1000, max: 9000 }), n: fc.nat({ max: 3 }) });
const written = ({ year, n }: { year: number; n: number }): string => `Q${n + 1} ${year}`;

describe("a start and an end in a column each", () => {
  it.each([
    ["Q1 2023", "Q3 2023", "2023-01/2023-09"],
    ["H1 2023", "31.12.9999", "2023-01/.."],
    ["Q1 2023", "2023-12-31", "2023-01/2023-12-31"],
    ["2023-01-15", "Q1 2023", "2023-01-15/2023-03"],
    ["week 5 of 2023", "2023-06", "2023-01-30/2023-06"],
    ["c. 1890", "Q1 1900", "1890~/1900-03"],
    ["Q1/Q2 2023", "H2 2023", "2023-01/2023-12"],
    ["2023-05-01/2023-05-03", "2023-05-10", "2023-05-01/2023-05-10"],
    ["since 2020", "2021", "2020/2021"],
    ["[2023-01..2023-03]", "2023-02", "2023-01/2023-02"],
    ["2023-01", "[2023-06..2023-07]", "2023-01/2023-07"],
    ["Q1 2023", "Q1 2023", "[2023-01..2023-03]"],
    ["2023-05-03T10:00Z", "2023-05-03T12:00+02:00", "2023-05-03T10:00Z/2023-05-03T12:00+02:00"],
  ])("%s and %s are from the earliest to the latest: %s", (start, end, edtf) => {
    const { told, ...found } = imported(start, end);
    expect(found).toMatchObject({ edtf, note: undefined, bad: [] });
    expect(told.filter(([code]) => !["dates-zero", "dates-week"].includes(code ?? ""))).toEqual([]);
  });

  it.each([
    ["before 2020", "2021", "/2021", "In the file it began in 2019 or earlier."],
    ["2019", "after 2020", "2019/", "In the file it ended in 2021 or later."],
  ])("%s and %s say the bound that they have in a note", (start, end, edtf, note) => {
    expect(imported(start, end)).toMatchObject({ edtf, note: { en: note }, bad: [] });
  });

  it.each([
    ["Q3 2023", "Q1 2023", "row-end-before-start"],
    ["2023-05-01/2023-05-10", "2023-05-03", "row-end-before-start"],
    ["before 2020", "after 2021", "row-date-unreadable"],
    ["before 2020", "ongoing", "row-date-unreadable"],
  ])("%s and %s are told in the words of the file", (start, end, code) => {
    expect(imported(start, end).bad).toEqual([[code, `${start} / ${end}`]]);
  });

  it("are what the same range is in one cell, of whatever quarters", () => {
    fc.assert(
      fc.property(QUARTERS, QUARTERS, (a, b) => {
        const [start, end] = [written(a), written(b)];
        fc.pre(start !== end);
        const one = readDate(`${start} - ${end}`, { order: null, tz: undefined });
        const { edtf, bad } = imported(start, end);
        expect("edtf" in one ? one.edtf : one.problem).toBe(edtf ?? bad[0]?.[0]);
      }),
    );
  });
});

describe("the outer dates of EDTF", () => {
  it.each([
    ["2023", "2023", "2023"],
    ["1890~", "1890~", "1890~"],
    ["[2023-01..2023-03]", "2023-01", "2023-03"],
    ["[..2019]", "", "2019"],
    ["2020/..", "2020", ".."],
    ["/2020", "", "2020"],
    ["..", "..", ".."],
  ])("of %s are %s and %s", (edtf, first, last) => {
    expect(outerOf(edtf)).toEqual([first, last]);
  });
});

describe("a range of EDTF in one cell", () => {
  it.each(["2023-05-03/2021-05-05", "[1895..1890]", "2023-05-03/2023-05-02", "2023/2022-12"])(
    "that runs backwards is told, as one in words is: %s",
    (cell) => {
      expect(readDate(cell, { order: null, tz: undefined })).toEqual({
        problem: "row-end-before-start",
      });
    },
  );

  it.each(["2023-05-03/2023-05-03", "2023/2023-01", "[1890..1890]", "2023-05-03/..", "[..1890]"])(
    "that does not is kept: %s",
    (cell) => {
      expect(readDate(cell, { order: null, tz: undefined })).toEqual({ edtf: cell });
    },
  );
});

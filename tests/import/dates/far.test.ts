import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { farIn } from "../../../src/import/dates/far.ts";
import { importText } from "../import-text.ts";

const found = (heading: string, cell: string) => {
  const { problems, story } = importText("a.csv", `title,${heading}\nA,"${cell}"\n`, {
    date: "2026-11-30",
  });
  return {
    told: problems.map(({ code, detail }) => [code, detail]),
    dates: (story?.events ?? []).map(({ when }) => when.edtf),
  };
};

describe("dates far ahead", () => {
  it.each([
    ["2566", "2566"],
    ["9999", "9999"],
    ["2090~", "2090~"],
    ["2090-05", "2090-05"],
    ["05.2090", "2090-05"],
    ["May 5, 2090", "2090-05-05"],
    ["5 mai 2090 14:30", "2090-05-05"],
    ["Q3 2090", "[2090-07..2090-09]"],
    ["2023-2090", "2023/2090"],
    ["2566 BC", "-2565"],
  ])("%s is %s, which is told but of a year before ours", (cell, edtf) => {
    const { told, dates } = found("date", cell);
    expect(dates[0]?.slice(0, edtf.length)).toBe(edtf);
    const others = ["time-without-zone"];
    expect(told.filter(([code = ""]) => !others.includes(code))).toEqual(
      edtf.startsWith("-") ? [] : [["dates-far", `${cell} (1)`]],
    );
  });

  it("are told in a column of years, too", () => {
    expect(found("year", "2566").told).toEqual([["dates-far", "2566 (1)"]]);
  });

  it.each([
    ...["1402", "1402~", "0001", "2030", "-2566", "2020-2023", "1 May 2023 2300", ""],
    ...["2023-05-01T23:00:00.9999Z", "2023-05-01T10:00+0300", "1683000000.5678", "20230501T2300"],
    `5 May ${"x".repeat(200)} 2566`,
  ])("are not “%s”", (cell) => {
    expect(farIn(cell, "2026-11-30")).toBeNull();
  });

  it("are years alone of more than ten years after the import, and no others", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), (year) => {
        expect(farIn(`${year}`, "2026-11-30")).toBe(year > 2036 ? `${year}` : null);
      }),
    );
  });
});

describe("decades that may be centuries", () => {
  it.each([
    ["1900s", "1900s", "19XX"],
    ["the 1800s", "1800s", "18XX"],
    ["early 2000's", "2000's", "20XX"],
    ["1900er Jahre", "1900er Jahre", "19XX"],
    ["années 1900", "années 1900", "19XX"],
  ])("%s is the century, which is told", (cell, detail, edtf) => {
    expect(found("date", cell)).toEqual({
      told: [
        ["dates-century", `${detail} (1)`],
        ...(cell.startsWith("early") ? [["date-coarser", `${cell} = ${edtf}`]] : []),
      ],
      dates: [edtf],
    });
  });

  it.each([
    ["1920s", "192X"],
    ["década de 1900", "190X"],
    ["décennie 1900", "190X"],
    ["190X", "190X"],
    ["19th century", "18XX"],
    ["1900", "1900"],
  ])("%s is %s, of which nothing is told", (cell, edtf) => {
    expect(found("date", cell)).toEqual({ told: [], dates: [edtf] });
  });
});

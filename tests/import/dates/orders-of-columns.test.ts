import { describe, expect, it } from "vitest";
import { importText } from "../import-text.ts";

const read = (...rows: (readonly [start: string, end: string])[]) => {
  const lines = rows.map(([start, end], n) => `A${n},${start},${end}\n`).join("");
  const { story, problems } = importText("a.csv", `title,start,end\n${lines}`);
  return {
    dates: story?.events.map(({ when }) => when.edtf) ?? [],
    told: problems
      .filter(({ code }) => /^dates-(?:ambiguous|disagree)$/.test(code))
      .map(({ code, column, detail }) => [code, column, detail]),
  };
};

describe("the order of day and month", () => {
  it.each([
    ["12/31/9999", "31/12/9999"],
    ["31/12/9999", "12/31/9999"],
  ])("does not follow from the last day of databases: %s", (one, other) => {
    const { dates, told } = read(["03/04/2020", one]);
    expect([dates, told]).toEqual([[], [["dates-ambiguous", "start", "03/04/2020"]]]);
    expect(read(["01/15/2020", one], ["03/04/2020", other])).toEqual({
      dates: ["2020-01-15/..", "2020-03-04/.."],
      told: [],
    });
  });

  it("is told at the column in which dates disagree, or with the columns", () => {
    expect(read(["2020-01-01", "01/15/2020"], ["2020-01-01", "15/01/2020"]).told).toEqual([
      ["dates-disagree", "end", "15/01/2020 / 01/15/2020"],
    ]);
    expect(read(["01/13/2020", "15/01/2020"]).told).toEqual([
      ["dates-disagree", undefined, "15/01/2020 (end) / 01/13/2020 (start)"],
    ]);
    expect(read(["2020-01-01", "03/04/2020"]).told).toEqual([
      ["dates-ambiguous", "end", "03/04/2020"],
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { importText } from "../import-text.ts";

describe("UCDP's estimates of deaths", () => {
  const of = (estimates: string) => {
    const { story, problems } = importText(
      "ged.csv",
      `relid,type_of_violence,side_a,side_b,where_prec,date_prec,date_start,latitude,longitude,best,low,high\nR,1,A,B,1,1,2014-06-10,36.34,43.13,${estimates}\n`,
    );
    const [claim] = story?.claims ?? [];
    return {
      count: claim && "count" in claim.value ? claim.value.count : undefined,
      says: claim?.text["en"],
      told: problems.map(({ code, row, column, detail }) => [code, row, column, detail]),
      kept: story?.notes.map(({ text }) => text["en"]),
    };
  };

  it.each([
    ["10,8,12", 8, 12, "10 deaths as best figure, 8 as low and 12 as high"],
    ["10,,", 10, 10, "10 deaths as best figure"],
    ["10,8,", 8, 10, "10 deaths as best figure and 8 as low"],
    ["10,,12", 10, 12, "10 deaths as best figure and 12 as high"],
    [",8,12", 8, 12, "8 deaths as low and 12 as high"],
    [",8,", 8, null, "8 deaths as low"],
    [",,12", 0, 12, "12 deaths as high"],
    ["0,0,0", 0, 0, "0 deaths as best figure, 0 as low and 0 as high"],
  ])("%s is a claim that says what is there", (estimates, min, max, said) => {
    expect(of(estimates)).toEqual({
      count: { min, max },
      says: `UCDP estimates ${said}.`,
      told: [],
      kept: [],
    });
  });

  it.each([
    [">20,,", 21, null, "more than 20 deaths as best figure"],
    ["5+,,12", 5, 12, "5 or more deaths as best figure and 12 as high"],
    ["5,3-4,30+", 3, null, "5 deaths as best figure, 3 to 4 as low and 30 or more as high"],
    ["10,up to 9,12", 0, 12, "10 deaths as best figure, up to 9 as low and 12 as high"],
  ])("%s is read as in other tables", (estimates, min, max, said) => {
    expect(of(`"${estimates.replaceAll(",", '","')}"`)).toEqual({
      count: { min, max },
      says: `UCDP estimates ${said}.`,
      told: [],
      kept: [],
    });
  });

  it.each([
    ["5+,,3", "best", "best 5+, high 3", "best: “5+”; high: “3”"],
    ["10,8,8", "best", "best 10, low 8, high 8", "best: “10”; low: “8”; high: “8”"],
    ["10,20,5", "best", "best 10, low 20, high 5", "best: “10”; low: “20”; high: “5”"],
    ["10,11,12", "best", "best 10, low 11, high 12", "best: “10”; low: “11”; high: “12”"],
    [",12,8", "low", "low 12, high 8", "low: “12”; high: “8”"],
  ])("%s contradicts itself: told and kept, no claim", (estimates, column, detail, kept) => {
    expect(of(estimates)).toEqual({
      count: undefined,
      says: undefined,
      told: [["counts-disagree", 1, column, detail]],
      kept: [`In the imported file – ${kept}`],
    });
  });

  it("no estimate is no claim, and nothing is told", () => {
    expect(of(",,")).toEqual({ count: undefined, says: undefined, told: [], kept: [] });
  });

  it("civilians are in the best figure where there is one", () => {
    const of = (best: string) =>
      importText(
        "ged.csv",
        `relid,type_of_violence,side_a,side_b,where_prec,date_prec,date_start,latitude,longitude,best,deaths_civilians\nR,1,A,B,1,1,2014-06-10,36.34,43.13,${best},3\n`,
      ).story?.claims.at(-1)?.text["en"];
    expect(of("10")).toBe("UCDP counts 3 civilians in its best figure of deaths.");
    expect(of("")).toBe("UCDP counts 3 civilians among the deaths.");
  });
});

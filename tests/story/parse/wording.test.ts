import { describe, expect, it } from "vitest";
import { dateFinding } from "../../../src/story/checks/edtf-syntax.ts";
import { parseHarbour, replaceOnce, STORY } from "../harbour.ts";

describe("a date that cannot be one", () => {
  it.each([
    ["2024-02-30", "There is no 2024-02-30: the days of 2024-02 are 01 to 29."],
    ["2023-02-29", "There is no 2023-02-29: the days of 2023-02 are 01 to 28."],
    ["2024-04-31~", "There is no 2024-04-31: the days of 2024-04 are 01 to 30."],
    ["2024-13", "There is no 2024-13: the months of 2024 are 01 to 12."],
    ["2024-03-05/2024-06-31", "There is no 2024-06-31: the days of 2024-06 are 01 to 30."],
    ["-0043-02-30", "There is no -0043-02-30: the days of -0043-02 are 01 to 28."],
    ["4 March 2024", undefined],
    ["2024-03-05/", null],
    ["2024-3-5", undefined],
  ])("%s is told by what is wrong with it", (text, said) => {
    const finding = dateFinding(text);
    expect(finding && finding.said).toBe(said);
  });
});

describe("the nearest id", () => {
  it("is none that is no id itself", () => {
    const story = replaceOnce(STORY, '"id": "tern-line"', '"id": "tern line"');
    const { issues } = parseHarbour({ story });
    expect(issues.some(({ code }) => code === "dangling-reference")).toBe(true);
    expect(issues.filter(({ nearest }) => nearest === "tern line")).toEqual([]);
  });
});

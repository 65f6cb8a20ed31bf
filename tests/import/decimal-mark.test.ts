import { describe, expect, it } from "vitest";
import { importText } from "./import-text.ts";

const outcome = (text: string) => {
  const { story, problems } = importText("a.csv", text);
  return {
    killed: story?.claims.map(({ value }) => "count" in value && value.count.min),
    told: problems
      .filter(({ code }) => code.startsWith("count"))
      .map(({ code, row, detail }) => [code, row, detail]),
  };
};

const POINTS = "title,lat,lon,killed\nA,33.3152,44.3661,";
const COMMAS = "title;lat;lon;killed\nA;33,3152;44,3661;";
const NONE = "title;killed\nA;";

describe("a number of people with three digits behind one mark", () => {
  it.each([
    ["a decimal point", POINTS, '"1,204"', 1204],
    ["a decimal comma", COMMAS, "1.204", 1204],
    ["a decimal point", POINTS, "1.204.000", 1_204_000],
    ["a decimal comma", COMMAS, "3.000", 3000],
    ["a decimal comma", COMMAS, "at least 1.204", 1204],
  ])("is read beside coordinates with %s: %s%s", (_, before, cell, number) => {
    expect(outcome(`${before}${cell}\n`)).toEqual({ killed: [number], told: [] });
  });

  it.each([
    ["a decimal point", POINTS, "1.204"],
    // One of a program’s, or a thousand by the hand that wrote “2.500” below it.
    ["a decimal point", POINTS, "1.000"],
    ["a decimal point", POINTS, "more than 1.000"],
    ["a decimal comma", COMMAS, "1,204"],
  ])("is none where it is a decimal beside coordinates with %s: %s%s", (_, before, cell) => {
    expect(outcome(`${before}${cell}\n`)).toEqual({
      killed: [],
      told: [["count-unread", 1, cell]],
    });
  });

  it.each(["1.204", "1,204"])("%s is told where no coordinates tell, once a column", (cell) => {
    expect(outcome(`${NONE}${cell}\nB;${cell}\n`)).toEqual({
      killed: [1204, 1204],
      told: [["count-thousands", 1, `${cell} (2)`]],
    });
  });

  it("goes by the coordinates of other rows where its own have no decimals", () => {
    expect(outcome(`${POINTS}2\nB,33,44,1.204\n`)).toEqual({
      killed: [2],
      told: [["count-unread", 2, "1.204"]],
    });
  });

  it("goes by the row's own coordinates first", () => {
    const text = "title;lat;lon;killed\nA;33.3;44.4;1.204\nB;33,3;44,4;1.204\nC;;;1.204\n";
    expect(outcome(text)).toEqual({
      killed: [1204, 1204],
      told: [
        ["count-unread", 1, "1.204"],
        ["count-thousands", 3, "1.204 (1)"],
      ],
    });
  });
});

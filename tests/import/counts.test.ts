import { describe, expect, it } from "vitest";
import { importText } from "./import-text.ts";

type Row = readonly string[];

const csv = (head: Row, ...rows: Row[]): string =>
  [head, ...rows].map((cells) => cells.map((one) => `"${one}"`).join(",")).join("\n");

/** What is claimed, and what is told with its row and column. */
const outcome = (text: string) => {
  const { story, problems, counts } = importText("a.csv", text);
  return {
    bad: counts.bad,
    rows: counts.placed + counts.unplaced,
    claims: story?.claims.map(({ facet, value }) => [facet, value]),
    told: problems.map(({ code, row, column, detail }) => [code, row, column, detail]),
  };
};

const count = (min: number, max = min) => ({ count: { min, max } });

describe("a number of people", () => {
  it.each(["1,200", "1 200", "-3", "abc", "~30", "3-5", "many", "none", "12.0", "1234567890"])(
    "%s is no claim, and that is told with row, column and what was found",
    (text) => {
      const told = ["killed", "injured"].map((column) => ["count-unread", 2, column, text]);
      expect(
        outcome(csv(["title", "killed", "injured"], ["A", "4", "5"], ["B", text, text])),
      ).toEqual({
        bad: 0,
        rows: 2,
        claims: [
          ["killed", count(4)],
          ["injured", count(5)],
        ],
        told,
      });
    },
  );

  it.each([
    ["0", 0],
    ["1200", 1200],
    ["٣٠", 30],
    [" 7 ", 7],
  ])("%j is a claim of %s", (text, number) => {
    expect(outcome(csv(["title", "killed"], ["A", text]))).toMatchObject({
      claims: [["killed", count(number)]],
      told: [],
    });
  });

  it("that is not there is not told of", () => {
    expect(outcome(csv(["title", "killed"], ["A", ""], ["B", " "]))).toMatchObject({
      claims: [],
      told: [],
    });
  });
});

const ACLED = [
  ...["event_id_cnty", "event_date", "event_type", "sub_event_type"],
  ...["latitude", "longitude", "fatalities"],
];
const acled = (fatalities: string): Row => [
  ...["IRQ1", "2023-12-20", "Battles", "Armed clash", "35.47", "44.39", fatalities],
];

it.each([
  ["1,200", [], [["count-unread", 1, "fatalities", "1,200"]]],
  ["0", [], []],
  ["", [], []],
  ["3", [["killed", count(3)]], []],
])("ACLED's fatalities of %j", (text, claims, told) => {
  expect(outcome(csv(ACLED, acled(text)))).toMatchObject({ rows: 1, claims, told });
});

it("a column that is mapped too is told of once", () => {
  const { problems } = importText("a.csv", csv(ACLED, acled("many")), {
    map: { fatalities: "killed" },
  });
  expect(problems.map(({ code }) => code)).toEqual(["count-unread"]);
});

const UCDP = [
  ...["id", "type_of_violence", "where_prec", "date_prec", "date_start", "latitude", "longitude"],
  ...["best", "low", "high", "deaths_civilians"],
];
const ucdp = (...figures: Row): Row => [
  ...["1", "1", "1", "1", "2016-05-01", "36.34", "43.12", ...figures],
];

it.each([
  [
    ["5", "3", "7", "2"],
    [
      ["killed", count(3, 7)],
      ["civilians-killed", count(2)],
    ],
    [],
  ],
  [["~5", "3", "7", "2"], [["civilians-killed", count(2)]], [["count-unread", 1, "best", "~5"]]],
  [["5", "few", "7", ""], [], [["count-unread", 1, "low", "few"]]],
  [["5", "3", "7+", ""], [], [["count-unread", 1, "high", "7+"]]],
  [["5", "", "", "-2"], [["killed", count(5)]], [["count-unread", 1, "deaths_civilians", "-2"]]],
])("UCDP's estimates of %j", (figures, claims, told) => {
  expect(outcome(csv(UCDP, ucdp(...figures)))).toMatchObject({ rows: 1, claims, told });
});

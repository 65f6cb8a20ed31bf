import { describe, expect, it } from "vitest";
import { importText } from "./import-text.ts";
import { keptOf } from "./told-of-rows.ts";

type Row = readonly string[];

const csv = (head: Row, ...rows: Row[]): string =>
  [head, ...rows].map((cells) => cells.map((one) => `"${one}"`).join(",")).join("\n");

/** What is claimed, and what is told with its row and column. */
const outcome = (text: string) => {
  const imported = importText("a.csv", text);
  const { story, problems, counts } = imported;
  return {
    bad: counts.bad,
    rows: counts.placed + counts.unplaced,
    claims: story?.claims.map(({ facet, value }) => [facet, value]),
    // What is told of thousands is in a test of its own.
    told: problems
      .filter(({ code }) => code !== "count-thousands")
      .map(({ code, row, column, detail }) => [code, row, column, detail]),
    kept: keptOf(imported),
  };
};

const count = (min: number, max = min) => ({ count: { min, max } });

it.each([
  ["1000[a]", 1000, 1000],
  ["6,000–10,000 [3]", 6000, 10_000],
  ["1200*", 1200, 1200],
  ["٥٠†", 50, 50],
])(
  "a number with a mark of a note is read, and a note of the event keeps it: %s",
  (cell, min, max) => {
    expect(outcome(csv(["title", "killed"], ["A", cell]))).toMatchObject({
      claims: [["killed", count(min, max)]],
      told: [],
      kept: [expect.stringContaining(cell)],
    });
  },
);

describe("a number of people", () => {
  it.each([
    ...["-3", "abc", "~30", "about 20", "many", "dozens", "15-10", "1234567890", "3.000", "2.5"],
    ...["1,20", "10 20", "none", "None", "nil", "no", "5-", "fewer than 0"],
  ])(
    "%s is no claim: it is told with row, column and what was found, and kept in a note",
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
        kept: [`In the imported file – killed: “${text}”; injured: “${text}”`],
      });
    },
  );

  it.each([
    ["1,204", 1204],
    ["1,000", 1000],
    ["1.204", 1204],
    ["1 204", 1204],
    ["1\u00a0204", 1204],
    ["1'204", 1204],
    ["1.204.300", 1_204_300],
    ["3.0", 3],
    ["12,00", 12],
    ["١٬٢٠٤", 1204],
  ])("%s is the claim of %s", (text, number) => {
    expect(outcome(csv(["title", "killed"], ["A", text]))).toMatchObject({
      claims: [["killed", count(number)]],
      told: [],
      kept: [],
    });
  });

  it.each([
    ["5+", { min: 5, max: null }, "5 or more"],
    ["1,200+", { min: 1200, max: null }, "1200 or more"],
    ["at least 5", { min: 5, max: null }, "5 or more"],
    [">5", { min: 6, max: null }, "more than 5"],
    ["≥ 5", { min: 5, max: null }, "5 or more"],
    ["more than 30", { min: 31, max: null }, "more than 30"],
    ["5 أو أكثر", { min: 5, max: null }, "5 or more"],
    ["10-15", { min: 10, max: 15 }, "10 to 15"],
    ["10 – 15", { min: 10, max: 15 }, "10 to 15"],
    ["between 10 and 15", { min: 10, max: 15 }, "10 to 15"],
    ["10 bis 15", { min: 10, max: 15 }, "10 to 15"],
    ["up to 10", { min: 0, max: 10 }, "up to 10"],
    ["fewer than 10", { min: 0, max: 9 }, "fewer than 10"],
    ["< 1,204", { min: 0, max: 1203 }, "fewer than 1204"],
  ])("%s is the claim of a range", (text, range, words) => {
    const table = csv(["title", "injured"], ["A", text]);
    expect(outcome(table)).toMatchObject({
      claims: [["injured", { count: range }]],
      told: [],
      kept: [],
    });
    expect(importText("a.csv", table).story?.claims[0]?.text["en"]).toBe(
      `People injured, as the file has it: ${words}.`,
    );
  });

  it.each(["n/a", "unknown", "-", "null"])("%s is no number, which is told once", (text) => {
    expect(outcome(csv(["title", "killed"], ["A", text], ["B", text]))).toMatchObject({
      claims: [],
      told: [["cells-no-value", 1, "killed", `${text} (2)`]],
      kept: [],
    });
  });

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
  ["about 20", [], [["count-unread", 1, "fatalities", "about 20"]]],
  ["1,200", [["killed", count(1200)]], []],
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
  [["5", "3", "about 7", ""], [], [["count-unread", 1, "high", "about 7"]]],
  [["5", "", "", "-2"], [["killed", count(5)]], [["count-unread", 1, "deaths_civilians", "-2"]]],
])("UCDP's estimates of %j", (figures, claims, told) => {
  expect(outcome(csv(UCDP, ucdp(...figures)))).toMatchObject({ rows: 1, claims, told });
});

import { describe, expect, it } from "vitest";
import { rejectsTable } from "../../src/import/rejects.ts";
import { sentence } from "../../src/import/sentences.ts";
import { importText } from "./import-text.ts";

const HEAD = "title,date,end,lat,lon,killed\n";

/** Code and column of all that is told of the rows that are left out. */
const toldOf = (rows: string, head = HEAD) =>
  importText("a.csv", head + rows).rejects.map(({ problem, also }) =>
    [problem, ...also].map(({ code, column }) => `${code} ${column ?? ""}`),
  );

describe("a row with several mistakes", () => {
  it("has all of them told", () => {
    expect(toldOf("a,31/02/2023,,436.34,43.13,many\n")).toEqual([
      ["row-date-day date", "row-outside-world lat", "count-unread killed"],
    ]);
  });

  it("has both dates and both coordinates told", () => {
    expect(toldOf("a,never,yesterday,north,13°24'O,\n")).toEqual([
      [
        "row-date-unreadable date",
        "row-date-unreadable end",
        "row-coordinates lat",
        "row-east-west lon",
      ],
    ]);
  });

  it("has an angle told that lies outside of the world beside one that is none", () => {
    expect(toldOf("a,2023,,north,363.4,\n")).toEqual([
      ["row-coordinates lat", "row-outside-world lon"],
    ]);
    expect(toldOf("a,2023,,95,east,\n")).toEqual([
      ["row-coordinates lon", "row-outside-world lat"],
    ]);
    expect(toldOf("a,2023,,45,east,\n")).toEqual([["row-coordinates lon"]]);
  });

  it("has columns that are taken for one another told once", () => {
    expect(toldOf("a,2023,,44°E,33°N,\n")).toEqual([["row-wrong-axis lat"]]);
  });

  it("is told of as one of another form, where its cells may stand in other columns", () => {
    expect(toldOf("a,never,2023\n")).toEqual([["csv-row-short "]]);
  });

  it("has what is the same in each row told once of all of them", () => {
    const { problems } = importText("a.csv", "title,date,lat,lon\na,2023-01-02 10:00,north,5\n");
    expect(problems.map(({ code, detail }) => [code, detail])).toEqual([
      ["time-without-zone", "2023-01-02 10:00 (1)"],
    ]);
  });

  it("stands in the table of rejects with all reasons, each beside its column", () => {
    const imported = importText("a.csv", `${HEAD}a,31/02/2023,,436.34,43.13,\n`);
    const [, row = ""] = rejectsTable(imported, sentence).trim().split("\r\n");
    expect(row).toContain("Correct it, or leave it out. | The coordinates lie outside");
    expect(row).toContain(
      'row-date-day | row-outside-world,"31/02/2023 | 436.34, 43.13",,1,2,,,date | lat,,',
    );
  });

  it("can be mended in that table, and read from it", () => {
    const imported = importText("a.csv", `${HEAD}a,31/02/2023,,436.34,43.13,7\n`);
    const mended = rejectsTable(imported, sentence)
      .replace(",31/02/2023,", ",2023-02-28,")
      .replace(",436.34,", ",36.34,");
    const { counts, story } = importText("rejects.csv", mended);
    expect([counts.placed, counts.bad]).toEqual([1, 0]);
    expect(story?.events[0]?.when.edtf).toBe("2023-02-28");
  });
});

describe("a feature with several mistakes", () => {
  const feature = (change: object) => ({
    type: "Feature",
    geometry: { type: "Point", coordinates: [44, 33] },
    properties: { title: "a", date: "2023-02-31", killed: "many" },
    ...change,
  });

  /** Code and path of all that is told, in the order of the file. */
  const told = (one: object) => {
    const text = JSON.stringify({ type: "FeatureCollection", features: [one] }, null, 1);
    const { problems, rejects } = importText("a.geojson", text);
    return [...problems, ...rejects.flatMap(({ problem, also }) => [problem, ...also])]
      .filter(({ path }) => path !== undefined)
      .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
      .map(({ code, path }) => `${code} ${path?.replace("/features/0", "") ?? ""}`);
  };

  it("has those of its cells told where they stand", () => {
    expect(told(feature({}))).toEqual([
      "row-date-day /properties/date",
      "count-unread /properties/killed",
    ]);
  });

  it("has those of its shape, its id and its cells told in one run", () => {
    const geometry = { type: "Point", coordinates: [400, 33] };
    expect(told(feature({ id: [1], geometry }))).toEqual([
      "position-outside-world /geometry/coordinates",
      "row-date-day /properties/date",
      "count-unread /properties/killed",
      "feature-id /id",
    ]);
  });

  it("has the others told beside a wrong type", () => {
    const wrong = { type: "feature", geometry: { type: "Pont" }, properties: 7 };
    expect(told(feature(wrong))).toEqual([
      "feature-type /type",
      "geometry-type /geometry/type",
      "feature-properties /properties",
    ]);
  });

  it("has a nested cell, and one of Linked Places, told where it stands", () => {
    const one = { when: { timespans: [{ start: { in: "2023-02-31" } }] } };
    expect(told(feature({ ...one, properties: { title: "a" } }))).toEqual([
      "row-date-day /when/timespans/0/start/in",
    ]);
  });
});

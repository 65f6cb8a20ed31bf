import { describe, expect, it } from "vitest";
import { faintness } from "../../src/story/contrast.ts";
import { COLOURS } from "../../src/import/assemble/type-looks.ts";
import { IMPORT_PROBLEMS } from "../../src/import/problems.ts";
import { FIELDS } from "../../src/import/fields.ts";
import { LANGUAGE_IDS } from "../../src/ui/messages/index.ts";
import { importText, reread } from "./import-text.ts";

describe("what columns are", () => {
  it("are said by the editor at last, and what is not there is named", () => {
    const { columns, problems } = importText("table.csv", "a,b,date\n1,2,2023\n", {
      map: { a: "lat", b: "lon", date: "-", c: "title", b2: "nothing" },
    });
    expect(columns.map(({ field }) => field)).toEqual(["lat", "lon", null]);
    expect(problems.map(({ code }) => code)).toEqual(["map-unknown", "map-unknown"]);
  });
});

const TABLE = [
  "date;lat;lon;title;type;killed;source",
  "26/12/2023;36,19;44,01;Market flooded;Flood;;Radio X",
  "03/04/2023;N36 11 24;44°0'36\"E;River rose;Flood;3;",
  "2023;;;No place;Protest;;",
  "soon;1;1;Bad date;;;",
  "2023;99;1;Bad place;;;",
  "2023;1;;Half a place;;;",
].join("\r\n");

describe("a table as people have it", () => {
  const { story, counts, rejects, problems } = importText("floods.csv", TABLE);

  it("says how many rows have a place, have none, and are bad", () => {
    expect(counts).toEqual({
      rows: 6,
      placed: 2,
      unplaced: 1,
      bad: 3,
      unwanted: 0,
      unread: 0,
      shapesLost: 0,
      heightsLost: 0,
      undated: 0,
    });
  });

  it("keeps what stood in bad rows, with the reason, the line and the column", () => {
    expect(rejects.map(({ problem }) => problem)).toEqual([
      { row: 4, line: 5, code: "row-date-unreadable", detail: "soon", column: "date" },
      { row: 5, line: 6, code: "row-swapped", detail: "99, 1", column: "lat" },
      { row: 6, line: 7, code: "row-half-position", detail: "1", column: "lat" },
    ]);
    expect(rejects[0]?.cells.get("title")).toBe("Bad date");
    expect(problems).toEqual([]);
  });

  it("makes a story without an issue", () => {
    expect(story && reread(story)).toEqual({ story, issues: [] });
  });

  it("has built-in types where the words are theirs, and types of its own for others", () => {
    expect(story?.events.map(({ type }) => type)).toEqual(["flood", "flood", "protest"]);
    expect(story?.types.map(({ id, label }) => [id, label])).toEqual([["flood", { en: "Flood" }]]);
  });

  it("turns a figure of deaths into a claim of the file's, never into a fact", () => {
    expect(story?.claims).toEqual([
      expect.objectContaining({
        event: "river-rose",
        facet: "killed",
        claimant: "floods-csv",
        source: "floods",
        value: { count: { min: 3, max: 3 } },
      }),
    ]);
  });

  it("says of everything that it comes from the file", () => {
    expect(story?.sources.map(({ id }) => id)).toEqual(["floods"]);
    expect(story?.article.source).toBe("floods");
    expect(story?.events.every(({ source }) => source === "floods")).toBe(true);
    expect(story?.notes.map(({ text }) => text["en"])).toEqual([
      "Source named in the file: Radio X",
    ]);
  });

  it("assumes a radius and says so, and no smaller one than the digits allow", () => {
    const { precision } = story?.places[0]?.properties ?? {};
    expect(precision).toMatchObject({ level: "near", radiusM: 1000 });
    expect(precision?.basis?.["en"]).toContain("assumed");
    const coarse = importText("a.csv", "lat,lon\n36.2,44.0\n").story;
    expect(coarse?.places[0]?.properties.precision.radiusM).toBe(5600);
  });
});

it("tells of clock times without a zone once a column, with how many there are", () => {
  const rows = (n: number) => Array.from({ length: n }, () => `A,2020-01-01,14:30`).join("\n");
  const { problems } = importText("a.csv", `title,date,time\n${rows(7)}\n`);
  expect(problems.filter(({ code }) => code === "time-without-zone")).toEqual([
    { code: "time-without-zone", row: 1, line: 2, column: "time", detail: "14:30 (7)" },
  ]);
});

it("says which value of a field counted that stands twice", () => {
  const { problems } = importText("a.json", '[{"title":"A","title":"B","at":{"x/y":1,"x/y":[2]}}]');
  const twice = problems.filter(({ code }) => code === "duplicate-key");
  expect(twice.map(({ detail }) => detail)).toEqual(['"B"', "[2]"]);
});

it("takes the line that looks like the headings where another one stands first", () => {
  const text = "Incident log,,,\n,When,Where,\nTitle,Date,Lat,Lon\nA,2020-01-01,33,44\n";
  const { problems, counts } = importText("a.csv", text);
  expect(problems).toEqual([
    { code: "headings-below", detail: "Incident log", line: 2 },
    { code: "headings-later", detail: "When, Where", line: 3 },
  ]);
  expect(counts).toMatchObject({ rows: 1, placed: 1 });
  const longer = "Incident log\nTitle,Date,Lat,Lon\nA,2020-01-01,33,44\n";
  expect(importText("a.csv", longer)).toMatchObject({
    problems: [{ code: "headings-below", detail: "1: Incident log", line: 2 }],
    counts: { rows: 1, placed: 1 },
  });
  expect(importText("a.csv", "Log,,\nx,y z,1\n").problems).toEqual([
    { code: "columns-unknown", detail: "Log, column 2, column 3" },
  ]);
});

describe("a table that leaves something open", () => {
  it("asks which comes first, day or month, instead of guessing", () => {
    const asked = importText("a.csv", "date,title\n03/04/2023,x\n");
    expect(asked.problems).toEqual([
      { code: "dates-ambiguous", detail: "03/04/2023", column: "date" },
    ]);
    expect(asked.story).toBeNull();
    const said = importText("a.csv", "date,title\n03/04/2023,x\n", { dates: "mdy" });
    expect(said.story?.events[0]?.when.edtf).toBe("2023-03-04");
  });

  it("gives no date to what has none", () => {
    const { story } = importText("a.csv", "title,lat,lon\nWell,1.5,2.5\n");
    expect(story?.events[0]?.when).toMatchObject({ edtf: "XXXX", precision: "unknown" });
  });

  it("takes a column of many different words for no types, and keeps them in notes", () => {
    const rows = Array.from({ length: 30 }, (_, n) => `word ${n},1.5,2.5`).join("\n");
    const { story, problems } = importText("a.csv", `type,lat,lon\n${rows}\n`);
    expect(problems.map(({ code }) => code)).toEqual(["types-many"]);
    expect(story?.types.map(({ id }) => id)).toEqual(["event"]);
    expect(story?.notes.map(({ text }) => text["en"])).toEqual(
      Array.from({ length: 30 }, (_, n) => `Type in the imported file: “word ${n}”`),
    );
    expect(story?.notes.map(({ about }) => about)).toEqual(
      story?.events.map(({ id }) => ({ event: id })),
    );
  });

  it("keeps no word of a type that the story has", () => {
    const rows = Array.from({ length: 30 }, (_, n) => `a,word ${n}`).join("\n");
    const { story } = importText("a.csv", `title,type\n${rows}\nb,air-drone-strike\n`);
    expect(story?.events.at(-1)?.type).toBe("air-drone-strike");
    expect(story?.notes).toHaveLength(30);
  });
});

it("takes only the rows that are asked for", () => {
  const table = "title,mag\na,4.9\nb,5\nc,10\nd,\n";
  expect(importText("a.csv", table, { where: ["mag>=5"] }).counts).toMatchObject({
    rows: 4,
    unplaced: 2,
    unwanted: 2,
  });
  const wrong = importText("a.csv", table, { where: ["depth>=5", "mag"] });
  expect(wrong.problems.map(({ code }) => code)).toEqual(["where-unknown", "where-unknown"]);
});

it("maps words to types as a recipe says", () => {
  const own = {
    id: "quake",
    label: { en: "Earthquake" },
    shape: "circle",
    glyph: "zigzag",
    colour: "#7A4100",
  } as const;
  const { story } = importText("a.csv", "title,type\na,eq\nb,demo\n", {
    types: { eq: own, demo: "protest" },
  });
  expect(story?.events.map(({ type }) => type)).toEqual(["quake", "protest"]);
  expect(story?.types).toEqual([own]);
});

it("can be told in more languages than the file has", () => {
  const { story } = importText("a.csv", "n,where\n5,sea\n", {
    title: { en: "Size {n}, {where}", ar: "حجم {n}، {where}" },
    words: { ar: { sea: "البحر" } },
  });
  expect(story?.events[0]?.title).toEqual({ en: "Size 5, sea", ar: "حجم 5، البحر" });
});

it.each(
  Object.entries({
    ...IMPORT_PROBLEMS,
    ...Object.fromEntries(Object.entries(FIELDS).map(([id, { label }]) => [id, label])),
  }),
)("%s is said in every language", (_, texts) => {
  for (const lang of LANGUAGE_IDS) expect(texts).toHaveProperty(lang, expect.stringMatching(/\S/));
});

it.each(COLOURS)("the colour %s of new types can be seen", (colour) => {
  expect(faintness(colour)).toEqual([]);
});

import { expect, it } from "vitest";
import { storyTexts } from "../../src/formats/story-texts.ts";
import { importText } from "./import-text.ts";

const HEAD = "title,date,lat,lon,place,actor,source,type,notes,url";

it("takes no name from cells that say there is none, and says so once a column", () => {
  const row = (word: string) => `${word},2024,15.11,39.11${`,${word}`.repeat(6)}`;
  const words = [
    "N/A",
    "-",
    "—",
    "null",
    "\\N",
    "None",
    "#REF!",
    "#N/A",
    "#DIV/0!",
    "#NAME?",
    "#VALUE!",
  ];
  const { story, problems } = importText("a.csv", [HEAD, ...words.map(row)].join("\n"));
  expect(story?.actors).toEqual([]);
  expect(story?.notes).toEqual([]);
  expect(story?.types.map(({ id }) => id)).toEqual(["event"]);
  expect(new Set(story?.places.map(({ properties }) => properties.title))).toEqual(
    new Set(["15.11, 39.11"]),
  );
  expect(new Set(story?.events.map(({ description }) => description["en"]))).toEqual(
    new Set(["No column that was used has a description of it."]),
  );
  expect(problems.filter(({ code }) => code === "cells-no-value")).toEqual(
    ["actor", "title", "notes", "type", "place", "source", "url"].map((column) => ({
      code: "cells-no-value",
      detail: "N/A, -, —, null, \\N (11)",
      row: 1,
      line: 2,
      column,
    })),
  );
});

it("keeps names that only have such a word in them, and what people leave unknown, but for parties", () => {
  const text = `${HEAD}\nNone left,2024,15,39,Nan,Unknown,n/a: the paper,unknown,- see above,\n`;
  const { story, problems } = importText("a.csv", text.replace("Nan", "Nana"));
  expect(story?.events[0]?.title).toEqual({ en: "None left" });
  expect(story?.actors).toEqual([]);
  expect(story?.types.map(({ label }) => label["en"])).toEqual(["unknown"]);
  expect(problems).toMatchObject([{ code: "cells-no-value", column: "actor" }]);
});

it("keeps them in a table that this program wrote", () => {
  const head = "event_id,event,date_edtf,place_id,precision_radius_m,description";
  const { story } = importText("a.csv", `${head}\ne1,-,2024,,,n/a\n`);
  expect(story && JSON.parse(storyTexts(story).story)).toMatchObject({
    events: [{ title: { en: "-" }, description: { en: "n/a" } }],
  });
});

it("takes \\N, the null of COPY, for no date and no position", () => {
  const text = "id\ttitle\tdate\tgeom\n1\tA\t\\N\tPOINT(1.5 2.5)\n2\tB\t2023\t\\N\n";
  const { story, problems, rejects } = importText("a.tsv", text);
  expect(rejects).toEqual([]);
  expect(story?.events.map(({ when }) => when.edtf)).toEqual(["XXXX", "2023"]);
  expect(problems.map(({ code, column }) => [code, column])).toEqual([
    ["cells-no-value", "date"],
    ["cells-no-value", "geom"],
  ]);
});

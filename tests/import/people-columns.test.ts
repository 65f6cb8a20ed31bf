import { describe, expect, it } from "vitest";
import type { Recipe } from "../../src/import/options.ts";
import { importText } from "./import-text.ts";

const people = (heading: string, cells: readonly string[], recipe: Recipe = {}): string[] => {
  const rows = cells.map((cell) => `A,2024-01-05,${cell}\n`).join("");
  return importText("a.csv", `title,date,${heading}\n${rows}`, recipe)
    .problems.filter(({ code }) => code === "people-unused")
    .map(({ detail }) => detail);
};

describe("a column that was taken for nothing", () => {
  it.each([
    "victims",
    "Casualties",
    "Police killed",
    "women_and_children_dead",
    "woundedTroops",
    "Blessés légers",
    "ضحايا",
  ])("is told where it is one of numbers of people: %s", (heading) => {
    expect(people(heading, ["4", "", "0"])).toEqual([`${heading} (4)`]);
  });

  it.each(["perp", "Armed group", "alleged_perpetrator_1", "Responsible party", "Täter"])(
    "is told where it names parties: %s",
    (heading) => {
      expect(people(heading, ["Home guard", ""])).toEqual([`${heading} (Home guard)`]);
    },
  );

  it.each([
    ["victims", ["4", "some"]],
    ["victims", ["1.5", "2.25"]],
    ["victims", [""]],
    ["death rate", ["4", "5"]],
    ["year of death", ["2019", "2020"]],
    ["deaths", ["2019", "2020"]],
    ["victim id", ["4", "5"]],
    ["deadline", ["4", "5"]],
    ["houses", ["4", "5"]],
    ["age group", ["young", "old"]],
    ["working group", ["One", "Two"]],
    ["political party", ["One", "Two"]],
    ["side", ["left", "right"]],
    ["actor type", ["state", "rebels"]],
    ["armed group", ["1", "2"]],
  ])("is not where it may be anything: %s of %j", (heading, cells) => {
    expect(people(heading, cells)).toEqual([]);
  });

  it("is not beside one that was taken for the same, nor where somebody said what it is", () => {
    expect(people("killed,women killed", ["4,1"])).toEqual([]);
    expect(people("injured,women killed", ["4,1"])).toEqual(["women killed (1)"]);
    expect(people("actor,armed group", ["A,B"])).toEqual([]);
    expect(people("victims", ["4"], { map: { victims: "-" } })).toEqual([]);
    expect(people("victims", ["4"], { map: { victims: "killed" } })).toEqual([]);
  });

  it("is told with all others, once, as a hint", () => {
    expect(people("victims,armed group,police killed", ["4,One,2", "5,Two,3"])).toEqual([
      "victims (4), armed group (One), police killed (2)",
    ]);
  });

  it("is told of a map's features, too", () => {
    const feature = {
      type: "Feature",
      geometry: { type: "Point", coordinates: [44.12345, 33.12345] },
      properties: { title: "A", date: "2024-01-05", victims: 4 },
    };
    const text = JSON.stringify({ type: "FeatureCollection", features: [feature] });
    expect(importText("a.geojson", text).problems).toMatchObject([
      { code: "people-unused", detail: "victims (4)" },
    ]);
  });
});

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
    [6, ""],
    [7, ", … (+1)"],
    [15, ", … (+9)"],
  ])("is named beside five others; of %d it is said how many more there are", (count, rest) => {
    const headings = Array.from({ length: count }, (_, n) => `victims group ${n + 1}`);
    const named = headings.slice(0, 6).map((heading) => `${heading} (4)`);
    expect(people(headings.join(","), [headings.map(() => 4).join(",")])).toEqual([
      named.join(", ") + rest,
    ]);
  });

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

  it.each([
    ["victims", [">20", "3-4"], ">20"],
    ["victims", ["1,204", "n/a"], "1,204"],
    ["victims", ["-", "at least 5"], "-"],
    ["victims", ["dozens", "20"], "dozens"],
    ["victims", ["~30", "5", "n/d"], "~30"],
  ])("is told where they are written in words or with bounds: %s %j", (heading, cells, shown) => {
    const quoted = cells.map((cell) => `"${cell}"`);
    expect(people(heading, quoted)).toEqual([`${heading} (${shown})`]);
  });

  it.each([
    ...["perp", "Armed group", "alleged_perpetrator_1", "Responsible party", "Täter"],
    ...["Perpetrator group", "Attacker(s)", "Täter/in", "Auteur(s) présumé(s)"],
    ...["actors.0.name", "actors.12.name"],
  ])("is told where it names parties: %s", (heading) => {
    expect(people(heading, ["Home guard", ""])).toEqual([`${heading} (Home guard)`]);
  });

  it.each([
    ["victims", ["4", "some", "many"]],
    ["victims", ["Farmers", "Two traders"]],
    ["deaths in", ["2019", "n/a"]],
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

  it.each([
    ["killed,women killed", "4,1", "women killed (1)"],
    ["killed,Killed (civ.)", "4,1", "Killed (civ.) (1)"],
    ["deaths,deaths_min,deaths_max", "4,3,9", "deaths_min (3), deaths_max (9)"],
    ["killed,KIA,WIA", "4,3,9", "KIA (3), WIA (9)"],
    ["killed,Casualty(ies)", "4,9", "Casualty(ies) (9)"],
    ["actor,armed group", "Army,Home guard", "armed group (Home guard)"],
    [
      "actor,Conflict party A,Conflict party B",
      "Army,One,Two",
      "Conflict party A (One), Conflict party B (Two)",
    ],
  ])("is told beside one that was taken for the like: %s", (headings, cells, told) => {
    expect(people(headings, [cells])).toEqual([told]);
  });

  it("is not where something else is told of it, nor where somebody said what it is", () => {
    const { problems } = importText("a.csv", "title,killed,deaths\nA,4,5\n");
    expect(problems.map(({ code }) => code)).toContain("column-twice");
    expect(problems.map(({ code }) => code)).not.toContain("people-unused");
    expect(people("victims", ["4"], { map: { victims: "-" } })).toEqual([]);
    expect(people("victims", ["4"], { map: { victims: "killed" } })).toEqual([]);
  });

  it("is told with all others, once, as a hint", () => {
    expect(people("victims,armed group,police killed", ["4,One,2", "5,Two,3"])).toEqual([
      "victims (4), armed group (One), police killed (2)",
    ]);
  });

  it("is no title that nothing was taken for, where it names parties", () => {
    const { problems } = importText("a.csv", "date,Conflict party A\n2024-01-05,Home guard\n");
    expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining(["people-unused"]));
    expect(problems.map(({ code }) => code)).not.toContain("title-unknown");
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

describe("a heading for one or several", () => {
  const uses = (...headings: string[]) => {
    const row = headings.map((_, n) => `${n + 3}`).join(",");
    const { columns } = importText("a.csv", `date,${headings.join(",")}\n2024-01-05,${row}\n`);
    return columns.slice(1).map(({ field }) => field);
  };

  it.each([
    ["Perpetrator(s)", "actor"],
    ["PERPETRATOR(S)", "actor"],
    ["Alleged perpetrator(s)", "actor"],
    ["Party(ies)", "actor"],
    ["Location(s)", "place"],
    ["Source(s)", "source"],
    ["Death(s)", "killed"],
    ["Fatality(ies)", "killed"],
    ["Akteur*innen", "actor"],
    ["Fatality/ies", "killed"],
    ["Injur(y/ies)", "injured"],
    ["Blessé(e)s", "injured"],
    ["blessé·e·s", "injured"],
    ["Tué(e)(s)", "killed"],
    ["Heridos/as", "injured"],
    ["Herido/a(s)", "injured"],
    ["Muerto(a)s", "killed"],
    ["Verletzte(r)", "injured"],
    ["Nombre de morts civils", "civiliansKilled"],
  ])("is that of the field: %s", (heading, field) => {
    expect(uses(heading)).toEqual([field]);
  });

  it.each(["Time(s)", "Start(s)", "Day(s)", "Victim(s)", "Date/in", "Killed/Wounded"])(
    "is no other than before where it may be a unit: %s",
    (heading) => {
      expect(uses(heading)).toEqual([null]);
    },
  );
});

import { describe, expect, it } from "vitest";
import { unreadPlaces } from "../../src/import/no-place.ts";
import { importText } from "./import-text.ts";
import { keptOf } from "./told-of-rows.ts";

const table = (heading: string, cell: string) =>
  importText("a.csv", `title,lat,lon,"${heading}"\nA,33.123456,44.123456,"${cell}"\n`);

/** How exactly the place is known, what is told, and what a note keeps. */
const outcome = (heading: string, cell: string) => {
  const imported = table(heading, cell);
  const { level, radiusM } = imported.story?.places[0]?.properties.precision ?? {};
  return {
    known: [level, radiusM],
    told: imported.problems.map(({ code, row, column, detail }) => [code, row, column, detail]),
    kept: keptOf(imported),
  };
};

describe("how exactly a place is known", () => {
  it.each([
    ["2 km", 2000],
    ["2km", 2000],
    ["500 m", 500],
    ["±500 m", 500],
    ["+/- 500 m", 500],
    ["ca. 300 m", 300],
    ["~1.5 km", 1500],
    ["1.5 mi", 2414],
    ["2,5 km", 2500],
    ["1 500 m", 1500],
    ["100 ft", 30],
    ["3 kilometres", 3000],
    ["٥ كم", 5000],
    ["1000 km", 1_000_000],
    ["1-2 km", 2000],
    ["1–2 km", 2000],
    ["500 m - 1 km", 1000],
    ["approx. 1 to 2 km", 2000],
  ])("%s is a radius of so many metres, in either column", (cell, radiusM) => {
    for (const heading of ["precision", "radius"])
      expect(outcome(heading, cell)).toEqual({ known: ["near", radiusM], told: [], kept: [] });
  });

  it.each([
    ["radius", "250", 250],
    ["accuracy", "4.551", 4.551],
    ["radius_km", "2.5", 2500],
    ["Radius (km)", "0,5", 500],
    ["radius_km", "300 m", 300],
  ])("a number without a unit is in that of its heading: %s %s", (heading, cell, radiusM) => {
    expect(outcome(heading, cell)).toEqual({ known: ["near", radiusM], told: [], kept: [] });
  });

  it.each(["exact", "Exact", " EXACT "])("%j is a known word", (cell) => {
    expect(outcome("precision", cell)).toEqual({
      known: ["exact", undefined],
      told: [],
      kept: [],
    });
  });

  it.each([
    ["precision", "roughly"],
    ["precision", "-5"],
    ["precision", "2"],
    ["precision", "2-1 km"],
    ["radius", "some"],
    ["radius", "1,500 m"],
    ["radius", "2000 km"],
  ])("%s %s is told and kept: it may mean any area, so nothing is drawn", (heading, cell) => {
    expect(outcome(heading, cell)).toEqual({
      known: ["region", undefined],
      told: [["precision-unread", 1, heading, cell]],
      kept: [`In the imported file – ${heading}: “${cell}”`],
    });
    const [place] = table(heading, cell).story?.places ?? [];
    expect(place).toMatchObject({ geometry: null, properties: { kind: "site" } });
    expect(place?.properties.precision.basis?.["en"]).toBe(
      `The imported file says “${cell}” in its column “${heading}”, which was not read. How far the place may be from its coordinates is not known, so it is not drawn. Coordinates in the file: 33.123456, 44.123456.`,
    );
  });

  it.each(["-5", "0"])("a radius of %s is none: what is assumed is said beside it", (cell) => {
    expect(outcome("radius", cell)).toEqual({
      known: ["near", 1000],
      told: [["precision-unread", 1, "radius", cell]],
      kept: [`In the imported file – radius: “${cell}”`],
    });
    const [place] = table("radius", cell).story?.places ?? [];
    expect(place?.properties.precision.basis?.["en"]).toBe(
      `The imported file says “${cell}” in its column “radius”, which was not read. No radius is given there; 1 km is assumed.`,
    );
  });

  it.each([
    ["District", "admin", "district", undefined],
    ["Admin 2", "admin", "district", undefined],
    ["ADM3", "admin", "district", undefined],
    ["admin_level_1", "admin", "province", undefined],
    ["admin1", "admin", "province", undefined],
    ["Governorate", "admin", "province", undefined],
    ["province level", "admin", "province", undefined],
    ["محافظة", "admin", "province", undefined],
    ["ADM0", "country", "country", undefined],
    ["country only", "country", "country", undefined],
    ["Région", "region", "region", undefined],
    ["City", "town", "city", 10_000],
    ["village", "town", "town", 5000],
    ["قرية", "town", "town", 5000],
    ["street", "near", "site", 1000],
    ["neighbourhood", "near", "site", 2000],
    ["approximate", "near", "site", 5000],
    ["exact location", "exact", "site", undefined],
  ])("the word %s is %s, a %s, and only areas lose their point", (cell, level, kind, radiusM) => {
    expect(outcome("precision", cell)).toEqual({ known: [level, radiusM], told: [], kept: [] });
    const [place] = table("precision", cell).story?.places ?? [];
    expect(place?.properties.kind).toBe(kind);
    expect(place?.geometry === null).toBe(["admin", "region", "country"].includes(level));
    expect(place?.properties.precision.basis?.["en"]).toContain(
      `The imported file says “${cell}” in its column “precision”.`,
    );
  });

  it("coordinates that stand for an area were read, though nothing is on the map", () => {
    expect(unreadPlaces(table("precision", "District"))).toBeNull();
    expect(unreadPlaces(importText("a.csv", "title,lat,lon\nA,,\n"))).toEqual(["lat", "lon"]);
  });

  it("what a recipe says of all places holds where a word is not read", () => {
    const precision = {
      level: "town",
      radiusM: 7000,
      basis: { en: "As the editor knows." },
    } as const;
    const { story } = importText("a.csv", "title,lat,lon,precision\nA,33.12345,44.12345,x\n", {
      precision,
    });
    expect(story?.places[0]?.properties.precision).toEqual(precision);
  });

  it("the words that are known are told with it", () => {
    const [{ expected } = {}] = table("precision", "roughly").problems;
    expect(expected).toBe(
      "exact, facility, town, near, admin, region, country; village, district, admin 1; 2 km",
    );
  });

  it.each(["n/a", "unknown"])("%s is none, which is told once for the column", (cell) => {
    expect(outcome("precision", cell)).toMatchObject({
      told: [["cells-no-value", 1, "precision", `${cell} (1)`]],
      kept: [],
    });
  });

  it("a word and a radius in two columns go together", () => {
    const { story } = importText("a.csv", "title,lat,lon,precision,radius\nA,33,44,town,7 km\n");
    expect(story?.places[0]?.properties.precision).toMatchObject({ level: "town" });
    const { story: finer } = importText(
      "a.csv",
      "title,lat,lon,precision,radius\nA,33.12345,44.12345,town,7 km\n",
    );
    expect(finer?.places[0]?.properties.precision).toMatchObject({ level: "town", radiusM: 7000 });
  });
});

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Place } from "../../../src/story/records/place.ts";
import { importText, reread } from "../import-text.ts";

const TEXT = readFileSync("tests/fixtures/good/harbour/places.geojson", "utf8");
const { features } = JSON.parse(TEXT) as { features: Place[] };
const read = importText("places.geojson", TEXT);

it("keeps of the places of a story their ids and names, and how exactly they are known", () => {
  const { story } = read;
  if (!story) throw new Error("no story");
  for (const { id, geometry, properties } of features.filter(({ geometry }) => geometry)) {
    const place = story.places.find((one) => one.id === id);
    const { level, radiusM, basis } = properties.precision;
    expect(place?.properties.precision).toMatchObject({
      level,
      ...(radiusM !== undefined && { radiusM }),
      ...(basis && { basis }),
    });
    expect(place?.geometry?.type).toBe(geometry?.type);
    expect(new Set(place?.properties.names)).toEqual(new Set(properties.names));
  }
  expect(JSON.stringify(story)).not.toContain("is assumed");
  expect(reread(story).issues).toEqual([]);
});

it("says that it is one half of a story, and what its columns are", () => {
  expect(read.shape?.["en"]).toContain("Dateline");
  expect(read.problems.map(({ code }) => code)).toContain("story-half");
  const uses = new Map(read.columns.map(({ column, becomes }) => [column, becomes?.["en"]]));
  for (const part of ["level", "radiusM", "basis.en"])
    expect(uses.get(`precision.${part}`)).toBe("How exactly the place is known");
});

it("assumes a radius where the level is none of those that there are", () => {
  const { story } = importText("places.geojson", TEXT.replace('"level": "town"', '"level": "tow"'));
  const place = story?.places.find(({ id }) => id === "northhaven");
  expect(place?.properties.precision).toMatchObject({ level: "near", radiusM: 1000 });
});

import { describe, expect, it } from "vitest";
import { EXPORTS } from "../../src/formats/exports.ts";
import { HOSTILE_STRINGS } from "../fixtures/hostile-strings.ts";
import { extractOf } from "./extract-of.ts";
import { parseHarbour } from "../story/harbour.ts";
import { poisonedStory } from "./poisoned.ts";
import { readBack } from "./read-back.ts";

const HARBOUR = parseHarbour().story;

describe.each(HOSTILE_STRINGS)("a story whose every text is %j", (text) => {
  const extract = extractOf(poisonedStory(HARBOUR, text));

  it.each(["geojson", "linked-places"] as const)("is read back unchanged from %s", (id) => {
    const { features } = JSON.parse(EXPORTS[id].write(extract)) as {
      features: { properties: { title: string } }[];
    };
    expect(features.length).toBeGreaterThan(0);
    for (const { properties } of features) expect(properties.title).toBe(text);
    expect(readBack(id, extract).problems).toEqual([]);
  });

  it("leaves every row of the table whole and no cell a formula", () => {
    const { features, problems } = readBack("csv", extract);
    expect(problems).toEqual([]);
    expect(features.length).toBeGreaterThan(0);
    for (const { properties } of features)
      for (const column of ["event", "description", "date_edtf", "license", "story"])
        expect(properties[column]).toBe(text.toWellFormed().replaceAll("\0", "\uFFFD"));
  });

  it("leaves KML well-formed", () => {
    expect(readBack("kml", extract).problems).toEqual([]);
  });

  it("leaves the archive whole", () => {
    const read = readBack("archive", extract);
    expect(read.problems).toEqual([]);
    expect(read.files.map(({ name }) => name).sort()).toEqual([
      "README.txt",
      "places.geojson",
      "story.json",
    ]);
  });
});

it("there are at least 100 hostile strings, each another", () => {
  expect(new Set(HOSTILE_STRINGS).size).toBe(HOSTILE_STRINGS.length);
  expect(HOSTILE_STRINGS.length).toBeGreaterThanOrEqual(100);
});

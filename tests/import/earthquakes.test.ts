import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { storyTexts } from "../../src/formats/story-texts.ts";
import { importFile } from "../../src/import/import-file.ts";
import type { Recipe } from "../../src/import/options.ts";
import { LANGUAGE_IDS } from "../../src/ui/messages/index.ts";
import { textsLacking } from "../story/texts-lacking.ts";
import { foreign, reread } from "./import-text.ts";

const ID = "earthquakes-2018-02";
const FOLDER = new URL(`../../geo/stories/${ID}/`, import.meta.url);
const DATA = new URL("../../node_modules/vega-datasets/data/earthquakes.json", import.meta.url);

const committed = (name: string): string => readFileSync(new URL(name, FOLDER), "utf8");

const imported = importFile(foreign("earthquakes.json", readFileSync(DATA)), {
  id: ID,
  today: "2000-01-01",
  recipe: JSON.parse(committed("import.json")) as Recipe,
});

describe("the story of earthquakes", () => {
  const { story, counts, rejects } = imported;

  it("is what its import gives, byte for byte, on any day", () => {
    const texts = story && storyTexts(story, { schemas: "../../schema/" });
    expect(texts?.story).toBe(committed("story.json"));
    expect(texts?.places).toBe(committed("places.geojson"));
  });

  it("has no issue and no reject", () => {
    expect(story && reread(story).issues).toEqual([]);
    expect(rejects).toEqual([]);
    expect(counts).toMatchObject({ rows: 1707, placed: 39, unplaced: 0 });
  });

  it.each(LANGUAGE_IDS)("has every text in %s", (lang) => {
    expect(textsLacking(lang, story)).toEqual([]);
    for (const { properties } of story?.places ?? [])
      expect(properties.names.map((name) => name.lang)).toContain(lang);
  });

  it("says of no place that it is known exactly", () => {
    for (const { properties } of story?.places ?? [])
      expect(properties.precision).toMatchObject({ level: "near", radiusM: 10_000 });
  });
});

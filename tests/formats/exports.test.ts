import { strFromU8 } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EXPORTS, type ExportId } from "../../src/formats/exports.ts";
import { PROBLEMS } from "../../src/formats/problems.ts";
import { READERS } from "../../src/formats/readers.ts";
import { WORDS } from "../../src/formats/words.ts";
import { CATEGORIES } from "../../src/story/event-types.ts";
import { parseStory } from "../../src/story/parse/parse.ts";
import { LANGUAGE_IDS } from "../../src/ui/messages/index.ts";
import { HILLAH } from "../explore/hillah.ts";
import { anyFilters, anyStory } from "../explore/random-story.ts";
import { PLACES, STORY, parseHarbour } from "../story/harbour.ts";
import { extractOf, LINK } from "./extract-of.ts";
import { readBack, textOfExport } from "./read-back.ts";

const IDS = Object.keys(EXPORTS) as ExportId[];
const STRIKE = extractOf(HILLAH, { types: ["air-drone-strike"] });
const ALL = extractOf(HILLAH);

const placings = (extract: typeof ALL): number =>
  extract.events.reduce((sum, { places }) => sum + Math.max(1, places.length), 0);

const textIn = (id: ExportId, extract: typeof ALL): string => {
  if (id !== "archive") return textOfExport(id, extract);
  const readme = readBack(id, extract).files.find(({ name }) => name === "README.txt");
  return strFromU8(readme?.bytes ?? new Uint8Array());
};

describe.each(IDS)("the export %s", (id) => {
  it("is opened again without a problem by the reader of the same name", () => {
    expect(readBack(id, ALL).problems).toEqual([]);
  });

  it("carries licence, credits and the link of the view", () => {
    const text = textIn(id, ALL);
    expect(text).toContain("CC-BY-4.0");
    expect(text).toContain("Quotes belong to their sources.");
    expect(text).toContain("Atlas News");
    expect(text).toContain("GeoNames");
    expect(text.replaceAll("&amp;", "&")).toContain(LINK);
  });

  it("speaks the language that is asked for", () => {
    expect(textIn(id, extractOf(HILLAH, {}, ["ar", "en"]))).toContain("أطلس نيوز");
  });

  it("says in every language what it cannot carry", () => {
    for (const lang of LANGUAGE_IDS) {
      expect(EXPORTS[id].cannotCarry).toHaveProperty(lang, expect.stringMatching(/\S/));
      expect(EXPORTS[id].label).toHaveProperty(lang, expect.stringMatching(/\S/));
    }
  });
});

it.each([
  ["words", WORDS],
  ["problems", PROBLEMS],
])("the %s are there in every language", (_, table) => {
  for (const [key, texts] of Object.entries(table))
    for (const lang of LANGUAGE_IDS)
      expect(texts, key).toHaveProperty(lang, expect.stringMatching(/\S/));
});

it.each(["geojson", "csv", "kml", "linked-places"] as const)("%s has a reader", (id) => {
  expect(READERS[id].extensions).toContain(EXPORTS[id].extension);
});

describe.each(["geojson", "csv", "kml"] as const)("a view saved as %s", (id) => {
  it("holds each shown event once for each of its places, and no other", () => {
    const events = (extract: typeof ALL): unknown[] =>
      readBack(id, extract)
        .features.map(({ properties }) => properties["event"])
        .filter((event) => event !== undefined && event !== "");
    expect(events(ALL)).toHaveLength(placings(ALL));
    expect(events(STRIKE)).toHaveLength(placings(STRIKE));
    expect(placings(STRIKE)).toBeLessThan(placings(ALL));
  });

  it("names who says what, and that the statements differ", () => {
    const text = textOfExport(id, STRIKE);
    expect(text).toContain("United States Central Command");
    expect(text).toContain(id === "csv" ? "statements_differ_on" : "These statements differ");
    expect(text).toMatch(/People killed\. These statements differ/);
  });

  it("keeps points where they are", () => {
    const points = readBack(id, STRIKE).features.flatMap(({ geometry }) =>
      geometry?.type === "Point" ? [geometry.coordinates] : [],
    );
    expect(points).toContainEqual([44.41963, 32.46367]);
  });

  it("makes no point of an area", () => {
    const areas = HILLAH.places.filter(({ geometry }) => geometry && geometry.type !== "Point");
    expect(areas.length).toBeGreaterThan(0);
    const found = readBack(id, ALL).features.filter(({ properties }) =>
      areas.some((area) => area.id === (properties["place_id"] ?? properties["place"])),
    );
    expect(found.length).toBeGreaterThan(0);
    for (const { geometry } of found) expect(geometry?.type).not.toBe("Point");
  });
});

it.each(IDS)("any story under any filters is read back whole from %s", (id) => {
  fc.assert(
    fc.property(anyStory, anyFilters, (story, view) => {
      const extract = extractOf(story, view);
      const { features, problems } = readBack(id, extract);
      expect(problems).toEqual([]);
      if (id === "archive" || id === "linked-places") return;
      const events = features.flatMap(({ properties }) => properties["event"] ?? []);
      expect(events.length).toBe(placings(extract));
    }),
  );
});

it("a view without events still says what it is of", () => {
  const nothing = extractOf(HILLAH, { types: [] });
  for (const id of ["geojson", "kml", "linked-places"] as const) {
    expect(readBack(id, nothing)).toMatchObject({ features: [], problems: [] });
    expect(textOfExport(id, nothing)).toContain("CC-BY-4.0");
  }
  expect(readBack("csv", nothing)).toMatchObject({ features: [], problems: [] });
});

describe("GeoJSON", () => {
  it("is drawn in the colours of the event types (simplestyle)", () => {
    const { features } = readBack("geojson", STRIKE);
    const colours = features.flatMap(({ properties }) => properties["marker-color"] ?? []);
    expect(new Set(colours)).toEqual(new Set([CATEGORIES.explosions.colour]));
  });
});

describe("Linked Places", () => {
  it("has one feature for each shown place, with its names and the texts of its events", () => {
    const { features } = readBack("linked-places", STRIKE);
    const hillah = features.find(({ properties }) => properties["title"] === "Hillah");
    expect(new Set(features.map(({ properties }) => properties["@id"])).size).toBe(features.length);
    expect(hillah?.properties["names"]).toContainEqual({ toponym: "الحلة", lang: "ar" });
    expect(JSON.stringify(hillah?.properties["descriptions"])).toContain("These statements differ");
  });
});

describe("the archive", () => {
  it("holds the story's files byte for byte where they could be loaded", () => {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    const files = [
      { name: "story.json", bytes: bytes(STORY) },
      { name: "places.geojson", bytes: bytes(PLACES) },
    ];
    const read = readBack("archive", { ...extractOf(parseHarbour().story), files });
    for (const file of files)
      expect(read.files).toContainEqual({ ...file, path: `harbour/${file.name}` });
  });

  it("holds else a story that is read as the same one", () => {
    const { story } = parseHarbour();
    const { files } = readBack("archive", extractOf(story));
    const file = (name: string) => ({
      name,
      text: strFromU8(files.find((one) => one.name === name)?.bytes ?? new Uint8Array()),
    });
    const again = parseStory({
      id: "harbour",
      story: file("story.json"),
      places: file("places.geojson"),
      articleText: undefined,
    });
    expect(again).toEqual({ story, issues: [] });
  });

  it("is the same file at any time of day", () => {
    expect(EXPORTS.archive.write(ALL)).toEqual(EXPORTS.archive.write(ALL));
  });
});

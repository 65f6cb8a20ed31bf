import { describe, expect, it } from "vitest";
import { EXPORTS } from "../../src/formats/exports.ts";
import type { Extract } from "../../src/formats/extract.ts";
import { importSheet } from "../../src/import/import-file.ts";
import type { Recipe } from "../../src/import/options.ts";
import { openFile } from "../../src/import/open/index.ts";
import { worded } from "../../src/import/opening/text-language.ts";
import type { Story } from "../../src/story/records/story.ts";
import { extractOf } from "../formats/extract-of.ts";
import { foreign, importText, reread } from "./import-text.ts";

const TABLE =
  "Date;Commune;Latitude;Longitude;Type;Source\n2024-03-01;Étaples;50.51;1.64;Inondation;La Voix du Nord\n";

const storyIn = (lang: string): Story => {
  const { story } = importText("fr.csv", TABLE, { lang });
  if (!story) throw new Error("No story was made.");
  return story;
};

/** As the command and the page read a file. */
const readAgain = (name: string, text: string, recipe: Recipe = {}): Story => {
  const sheet = openFile(foreign(name, text), recipe);
  const wish = worded({ id: "made", today: "2026-11-24", recipe }, sheet, "en");
  const { story } = importSheet(sheet, name, wish);
  if (!story) throw new Error("No story was made.");
  return story;
};

const MAPS = ["csv", "geojson", "kml"] as const;

const saved = (
  id: (typeof MAPS)[number] | "linked-places",
  extract: Extract,
): [name: string, text: string] => [`saved.${EXPORTS[id].extension}`, EXPORTS[id].write(extract)];

const textsOf = ({ events, types, places }: Story) => ({
  titles: events.map(({ title }) => title),
  types: types.map(({ label }) => label),
  places: places.map(({ properties }) => properties.names),
});

describe.each(MAPS)("a story saved as %s and imported", (id) => {
  it.each(["fr", "und", "ar"])("is in its language still: %s", (lang) => {
    const story = storyIn(lang);
    const again = readAgain(...saved(id, extractOf(story)));
    expect(textsOf(again)).toEqual(textsOf(story));
    expect(again.lang).toBe(lang);
    expect(reread(again).issues).toEqual([]);
  });

  it("has each text in the language that it was saved in", () => {
    const story = storyIn("fr");
    const [event] = readAgain(...saved(id, extractOf(story))).events;
    expect(event?.title).toEqual({ fr: "Étaples" });
    expect(event?.description).toEqual({ en: "No column that was used has a description of it." });
  });

  it("is in the language that the editor says", () => {
    const [event] = readAgain(...saved(id, extractOf(storyIn("und"))), { lang: "fr" }).events;
    expect(event?.title).toEqual({ fr: "Étaples" });
  });

  it("takes its own relative links for no source", () => {
    const extract: Extract = {
      ...extractOf(storyIn("fr")),
      link: "s/fr/",
      linkTo: (kind, of) => `s/fr/${kind.slice(0, 1)}/${of}/`,
    };
    expect(readAgain(...saved(id, extract)).notes).toEqual([]);
  });
});

it.each(["geojson", "kml", "linked-places"] as const)(
  "%s: headline and summary keep theirs",
  (id) => {
    const story = {
      ...storyIn("fr"),
      headline: { fr: "Les crues" },
      summary: { de: "Die Fluten" },
    };
    const again = readAgain(...saved(id, extractOf(story)));
    expect(again.headline).toEqual({ fr: "Les crues" });
    expect(again.summary).toEqual({ de: "Die Fluten" });
  },
);

it("Linked Places: names within the file and relative addresses are no source", () => {
  for (const linkTo of [() => "", () => "s/fr/p/etaples/"]) {
    const text = EXPORTS["linked-places"].write({ ...extractOf(storyIn("fr")), linkTo });
    expect(readAgain("saved.lpf.json", text).notes).toEqual([]);
  }
});

it("Linked Places: names keep their languages, and descriptions in several say so", () => {
  const story = storyIn("fr");
  const text = EXPORTS["linked-places"].write(extractOf(story));
  expect(JSON.parse(text)).toMatchObject({ features: [{ descriptions: [{ lang: "mul" }, {}] }] });
  const again = readAgain("saved.lpf.json", text);
  expect(again.lang).toBe("fr");
  expect(again.places[0]?.properties.names).toEqual(story.places[0]?.properties.names);
});

import { describe, expect, it } from "vitest";
import { importSheet } from "../../../src/import/import-file.ts";
import { openFile } from "../../../src/import/open/index.ts";
import { worded } from "../../../src/import/opening/text-language.ts";
import { foreign, reread } from "../import-text.ts";

describe("descriptions of a place in several languages", () => {
  const read = (lang: string | undefined, ...descriptions: object[]) => {
    const place = {
      ...{ type: "Feature", properties: { title: "A" }, names: [{ toponym: "A" }] },
      ...{ geometry: null, descriptions },
    };
    const file = JSON.stringify({ type: "FeatureCollection", features: [place] });
    const sheet = openFile(foreign("places.json", file), {});
    const recipe = lang === undefined ? {} : { lang };
    const wish = worded({ id: "made", today: "2026-11-24", recipe }, sheet, "en");
    const { story, columns } = importSheet(sheet, "places.json", wish);
    return { story, columns, description: story?.events[0]?.description };
  };
  const EN = { value: "A town.", lang: "en" };
  const DE = { value: "Eine Stadt.", lang: "de" };

  it("are each in theirs, those of one a paragraph each", () => {
    const { story, description } = read(undefined, EN, DE, { value: "Burnt.", lang: "en" });
    expect(description).toEqual({ en: "A town.\n\nBurnt.", de: "Eine Stadt." });
    expect(story && reread(story)).toEqual({ story, issues: [] });
  });

  it("are so whichever the language of the file is", () => {
    expect(read("fr", EN, DE).description).toEqual({ fr: "A town.", de: "Eine Stadt." });
    expect(read("de", EN, DE).description).toEqual({ de: "A town.\n\nEine Stadt." });
    expect(read(undefined, DE, EN, EN).description).toEqual({
      de: "Eine Stadt.",
      en: "A town.\n\nA town.",
    });
  });

  it("are in that of the file where they have none, also without a first one", () => {
    const plain = { value: "Plain." };
    expect(read("fr", plain, DE).description).toEqual({ fr: "Plain.", de: "Eine Stadt." });
    expect(read("fr", { value: " " }, DE, plain).description).toEqual({
      de: "Eine Stadt.",
      fr: "Plain.",
    });
  });

  it("are said to be used, however many", () => {
    const { columns } = read(undefined, ...Array.from({ length: 6 }, () => EN));
    const uses = columns.map(({ column, field, becomes }) => [column, field ?? becomes?.["en"]]);
    expect(uses).toContainEqual(["descriptions.0.value", "description"]);
    expect(uses).toContainEqual(["descriptions.5.value", "Description"]);
    expect(uses).toContainEqual(["descriptions.5.lang", "Language of a text"]);
  });
});

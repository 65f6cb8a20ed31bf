import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseStory } from "../../../src/story/parse/parse.ts";
import { HILLAH } from "../hillah.ts";
import { ARTICLE, parseHarbour, PLACES, STORY, type HarbourTexts } from "../harbour.ts";

/** Parses, and holds the result to what is promised of every result. */
const expectSound = (texts: HarbourTexts): void => {
  const { story, issues } = parseHarbour(texts);
  expect(Array.isArray(story.events) && Array.isArray(story.places)).toBe(true);
  for (const { line, column, message, file } of issues) {
    const text = file === "story.json" ? (texts.story ?? STORY) : (texts.places ?? PLACES);
    const lines = text.split("\n");
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
    expect(message).not.toBe("");
  }
};

const FILES = [
  ["story", STORY],
  ["places", PLACES],
] as const;

describe.each(FILES)("whatever stands in the %s file, parsing does not throw", (name, good) => {
  it("any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => expectSound({ [name]: text })));
  });

  it("any JSON", () => {
    fc.assert(fc.property(fc.json(), (text) => expectSound({ [name]: text })));
  });

  it("any value in the place of any list", () => {
    const fields = Object.keys(JSON.parse(good) as object);
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.jsonValue(), (field, value) => {
        const changed = { ...(JSON.parse(good) as object), [field]: value };
        expectSound({ [name]: JSON.stringify(changed, null, 1) });
      }),
    );
  });

  it("the real file, cut off anywhere", () => {
    fc.assert(
      fc.property(fc.nat(good.length), (end) => expectSound({ [name]: good.slice(0, end) })),
    );
  });

  it("the real file with any one bit flipped", () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(6), (at, bit) => {
        const flipped = String.fromCharCode(good.charCodeAt(at) ^ (1 << bit));
        expectSound({ [name]: good.slice(0, at) + flipped + good.slice(at + 1) });
      }),
    );
  });

  it.each([
    ["nothing at all", ""],
    ["blanks", " \n\t"],
    ["null", "null"],
    ["a number", "1e999"],
    ["a comment", "/* a story */"],
    ["two values", "{} {}"],
    ["a half of a surrogate pair", '{"id": "\ud83d"}'],
    ["a name without a value", '{"sources"}'],
  ])("%s", (_, text) => {
    const { story, issues } = parseHarbour({ [name]: text });
    expect(name === "story" ? story.events : story.places).toEqual([]);
    expect(issues.length).toBeGreaterThan(0);
    expectSound({ [name]: text });
  });
});

describe("whatever stands in the real story's files", () => {
  const { story, places } = HILLAH;

  it("cutting off and flipping bits does not throw", () => {
    // At least the last bracket is cut off; without the line break after it the file would be whole.
    const spot = fc.nat(story.text.trimEnd().length - 1);
    fc.assert(
      fc.property(spot, spot, fc.nat(6), (end, at, bit) => {
        const flipped = String.fromCharCode(story.text.charCodeAt(at) ^ (1 << bit));
        const text = (story.text.slice(0, at) + flipped + story.text.slice(at + 1)).slice(0, end);
        const parsed = parseStory({ id: "x", story: { ...story, text }, places });
        expect(parsed.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });
});

describe("a missing file or article", () => {
  it("both files missing is told of both", () => {
    const { issues, story } = parseHarbour({ story: null, places: null });
    expect(issues.map(({ code, file }) => `${code} ${file}`)).toEqual([
      "file-missing story.json",
      "file-missing places.geojson",
    ]);
    expect(story).toMatchObject({ id: "harbour", headline: { en: "harbour" }, events: [] });
  });

  it("any article text is held against the quotes without throwing", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.nat(700)), (text) => {
        const article = typeof text === "number" ? ARTICLE.slice(0, text) : text;
        const { issues, story } = parseHarbour({ article });
        expect(issues.map(({ code }) => code)).toContain("article-digest");
        expect(story.quotes).toHaveLength(7);
      }),
    );
  });
});

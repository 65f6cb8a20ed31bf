import { describe, expect, it } from "vitest";
import { PALETTES } from "../../src/basemap/theme.ts";
import { contrast, faintness, GROUNDS } from "../../src/story/contrast.ts";
import { CATEGORIES, EVENT_TYPE_IDS } from "../../src/story/event-types.ts";
import { GLYPH_IDS, GLYPHS } from "../../src/story/glyphs.ts";
import { NEUTRAL_COLOUR, typeIn, typesOf } from "../../src/story/types-of.ts";
import { parseHarbour, replaceOnce, spots, STORY } from "./harbour.ts";
import { pathFaults } from "./path-faults.ts";

const FLOOD = {
  id: "flood",
  label: { en: "Flood", ar: "فيضان" },
  shape: "circle",
  glyph: "waves",
  colour: "#0B5D7A",
};

const withTypes = (types: unknown, type = "flood") =>
  parseHarbour({
    story: replaceOnce(
      replaceOnce(STORY, '"aliases": {', `"types": ${JSON.stringify(types)}, "aliases": {`),
      '"type": "agreement"',
      `"type": "${type}"`,
    ),
  });

describe("a story's own event types", () => {
  it("stand beside those that every story has, and come last in the legend", () => {
    const { story, issues } = withTypes([FLOOD]);
    expect(issues).toEqual([]);
    expect(typesOf(story).map(({ id }) => id)).toEqual([...EVENT_TYPE_IDS, "flood"]);
    expect(typeIn(story, "flood")).toEqual({ ...FLOOD, glyph: GLYPHS.waves, acled: null });
    expect(story.events.at(-1)?.type).toBe("flood");
  });

  it("are of one story: a type of another one is a made mistake", () => {
    expect(() => typeIn(parseHarbour().story, "flood")).toThrow("no event type “flood”");
  });

  it("may be left out of the file, but must be a list", () => {
    expect(parseHarbour().story.types).toEqual([]);
    expect(withTypes({}, "protest").issues.map(({ code }) => code)).toEqual(["header-invalid"]);
  });

  it("have ids of their own", () => {
    expect(withTypes([FLOOD, FLOOD]).issues.map(({ code }) => code)).toEqual(["duplicate-id"]);
    const taken = withTypes([{ ...FLOOD, id: "protest" }], "protest");
    expect(taken.issues.map(({ code }) => code)).toEqual(["duplicate-id"]);
    expect(taken.story.types).toEqual([]);
  });

  it("name a shape and a sign that there are, and say near which one was meant", () => {
    const { issues, story } = withTypes([{ ...FLOOD, glyph: "wave" }]);
    expect(issues.map(({ code }) => code)).toEqual(["record-invalid"]);
    expect(issues[0]?.message).toContain("Did you mean “waves”?");
    expect(story.events).toHaveLength(parseHarbour().story.events.length - 1);
  });

  it("are found where the story says something else of a type", () => {
    expect(spots(withTypes([], "floods"))).toEqual(["event-type-unknown at 165:15"]);
  });
});

describe("the colour of an own type", () => {
  it.each([
    ["#0B5D7A", 0],
    ["#d9a400", 1],
    ["#ffffff", 1],
  ])("%s is faint on something: %i", (colour, faint) => {
    const { issues, story } = withTypes([{ ...FLOOD, colour }]);
    expect(issues.map(({ code }) => code)).toEqual(faint ? ["type-contrast"] : []);
    // What is refused is not drawn.
    expect(story.types[0]?.colour).toBe(faint ? NEUTRAL_COLOUR : colour);
  });

  it("is measured as WCAG does", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });

  it("is held against the grounds of the built-in map, light and dark", () => {
    const { light, dark } = PALETTES;
    expect(GROUNDS).toEqual([light, dark].flatMap(({ land, focus, sea }) => [land, focus, sea]));
  });

  it.each(Object.entries(CATEGORIES))("of the built-in %s passes too", (_, { colour }) => {
    expect(faintness(colour)).toEqual([]);
  });
});

it.each(GLYPH_IDS)("the sign %s is a path that can be drawn, inside of its box", (id) => {
  expect(pathFaults(GLYPHS[id])).toEqual([]);
});

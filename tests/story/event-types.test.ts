import { describe, expect, it } from "vitest";
import {
  CATEGORIES,
  EVENT_TYPE_IDS,
  eventType,
  type EventTypeId,
} from "../../src/story/event-types.ts";
import { facet, FACET_IDS } from "../../src/story/facets.ts";
import { PRECISION_LEVEL_IDS, PRECISION_LEVELS } from "../../src/story/precision.ts";
import { ID_PATTERN } from "../../src/story/records/text.ts";
import { parseHarbour, PLACES, replaceOnce, STORY } from "./harbour.ts";

/** Relative luminance after WCAG 2.2 of an sRGB hex colour. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrastWithWhite = (hex: string): number => 1.05 / (luminance(hex) + 0.05);

/** How many numbers each SVG path command takes at a time. */
const ARITY: Record<string, number> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

/** What is wrong with SVG path data, or nothing. */
const pathFaults = (data: string): string[] => {
  if (!/^[Mm]/.test(data)) return ["does not begin with a move"];
  return [...data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)].flatMap(
    ([part, command = "", rest = ""]) => {
      const numbers = rest.match(/[+-]?(?:\d+\.?\d*|\.\d+)/g) ?? [];
      const arity = ARITY[command.toUpperCase()];
      if (arity === undefined) return [`unknown command: ${part}`];
      const left = rest.replace(/[+-]?(?:\d+\.?\d*|\.\d+)/g, "").replace(/[\s,]/g, "");
      if (left !== "") return [`not a number: ${part}`];
      const fits =
        arity === 0 ? numbers.length === 0 : numbers.length > 0 && numbers.length % arity === 0;
      return fits ? [] : [`wrong count of numbers: ${part}`];
    },
  );
};

describe("reading SVG paths and colours, as these tests do", () => {
  it("knows a good path from bad ones", () => {
    expect(pathFaults("M12 4.5 13.6 10h-2a1 1 0 1 1-1.7 1.7Z")).toEqual([]);
    expect(pathFaults("12 4.5")).toHaveLength(1);
    expect(pathFaults("M12 4.5 13Z")).toHaveLength(1);
    expect(pathFaults("M12 4.5W3")).toHaveLength(1);
    expect(pathFaults("M12 4.5Z3")).toHaveLength(1);
    expect(pathFaults("M12 4;5Z")).toHaveLength(1);
  });

  it("knows the contrast of black and of mid-grey", () => {
    expect(contrastWithWhite("#000000")).toBeCloseTo(21, 5);
    expect(contrastWithWhite("#777777")).toBeCloseTo(4.48, 2);
  });
});

describe.each(EVENT_TYPE_IDS)("the event type %s", (id: EventTypeId) => {
  const { label, category, glyph, acled } = eventType(id);

  it("can be drawn: an id, a label in both languages, a category, a glyph", () => {
    expect(id).toMatch(ID_PATTERN);
    expect(label["en"]).toMatch(/\p{Script=Latin}/u);
    expect(label["ar"]).toMatch(/\p{Script=Arabic}/u);
    expect(Object.keys(CATEGORIES)).toContain(category);
    expect(pathFaults(glyph)).toEqual([]);
  });

  it("is coded after ACLED, or is no ACLED type", () => {
    if (id === "statement") expect(acled).toBeNull();
    else expect(acled).toMatchObject({ event_type: /\S/, sub_event_type: /\S/ });
  });

  it("is accepted in a story", () => {
    const story = replaceOnce(STORY, '"type": "agreement"', `"type": "${id}"`);
    const parsed = parseHarbour({ story });
    expect(parsed.issues).toEqual([]);
    expect(parsed.story.events.at(-1)?.type).toBe(id);
  });
});

describe("the table of event types", () => {
  it("gives no two types of a category the same glyph or the same name", () => {
    const all = EVENT_TYPE_IDS.map(eventType);
    expect(new Set(all.map(({ glyph }) => glyph)).size).toBe(all.length);
    expect(new Set(all.map(({ label }) => label["en"])).size).toBe(all.length);
    expect(new Set(all.map(({ label }) => label["ar"])).size).toBe(all.length);
  });

  it("gives every category a shape and a colour of its own", () => {
    const all = Object.values(CATEGORIES);
    expect(new Set(all.map(({ shape }) => shape)).size).toBe(all.length);
    expect(new Set(all.map(({ colour }) => colour)).size).toBe(all.length);
  });

  it.each(Object.entries(CATEGORIES))(
    "%s: white signs on its colour can be read",
    (_, { colour }) => {
      expect(colour).toMatch(/^#[0-9A-F]{6}$/);
      expect(contrastWithWhite(colour)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it("knows no other type", () => {
    const story = replaceOnce(STORY, '"type": "agreement"', '"type": "agreemnt"');
    expect(parseHarbour({ story }).issues[0]?.message).toContain("Did you mean “agreement”?");
  });
});

describe("the other tables", () => {
  it.each(FACET_IDS)("the facet %s has a name in both languages, and its answers too", (id) => {
    const { label, answer, assertions = {} } = facet(id);
    for (const text of [label, ...Object.values(assertions)]) {
      expect(text["en"]).toMatch(/\S/);
      expect(text["ar"]).toMatch(/\p{Script=Arabic}/u);
    }
    expect(Object.keys(assertions).length > 0).toBe(answer === "assertion");
  });

  it.each(PRECISION_LEVEL_IDS)(
    "a place known to the level %s is a marker or an area, not both",
    (level) => {
      const places = replaceOnce(PLACES, '"level": "town"', `"level": "${level}"`);
      const codes = parseHarbour({ places }).issues.map(({ code }) => code);
      expect(codes).toEqual(PRECISION_LEVELS[level].symbol ? [] : ["precision-mismatch"]);
    },
  );
});

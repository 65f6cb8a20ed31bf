import { describe, expect, it } from "vitest";
import { contrast } from "../../src/story/contrast.ts";
import {
  CATEGORIES,
  EVENT_TYPE_IDS,
  EVENT_TYPES,
  type EventTypeId,
} from "../../src/story/event-types.ts";
import { facet, FACET_IDS } from "../../src/story/facets.ts";
import { PRECISION_LEVEL_IDS, PRECISION_LEVELS } from "../../src/story/precision.ts";
import { ID_PATTERN } from "../../src/story/records/text.ts";
import { pathFaults } from "./path-faults.ts";
import { parseHarbour, PLACES, replaceOnce, STORY } from "./harbour.ts";

const contrastWithWhite = (hex: string): number => contrast(hex, "#ffffff");

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
  const { label, category, glyph, acled } = EVENT_TYPES[id];

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
    const all = Object.values(EVENT_TYPES);
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

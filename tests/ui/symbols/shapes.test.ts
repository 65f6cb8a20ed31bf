import { describe, expect, it } from "vitest";
import { CATEGORIES, EVENT_TYPES, EVENT_TYPE_IDS } from "../../../src/story/event-types.ts";
import { GLYPH_BOX, SHAPES } from "../../../src/ui/symbols/shapes.ts";

const NUMBER = /-?\d*\.?\d+/g;

/** Closed outlines made of the path commands that browsers know. */
const OUTLINE = /^[Mm](?:[\d\s.,-]|[MmLlHhVvAaCcSsQqZz])+[Zz]$/;

describe("the outlines of symbols", () => {
  it.each(Object.entries(SHAPES))("%s is closed and lies in a box of 36 × 36", (_, path) => {
    expect(path).toMatch(OUTLINE);
    const numbers = (path.match(NUMBER) ?? []).map(Number);
    expect(numbers.length).toBeGreaterThan(4);
    for (const number of numbers) expect(Math.abs(number)).toBeLessThanOrEqual(36);
  });

  it("exist, with a place for the glyph, for the kind of every event type", () => {
    for (const id of EVENT_TYPE_IDS) {
      const { shape } = CATEGORIES[EVENT_TYPES[id].category];
      expect(SHAPES[shape], id).toMatch(OUTLINE);
      const { x, y, scale } = GLYPH_BOX[shape];
      for (const edge of [x, y, x + 24 * scale, y + 24 * scale]) {
        expect(edge, id).toBeGreaterThan(0);
        expect(edge, id).toBeLessThan(36);
      }
    }
  });
});

describe("the glyphs of event types", () => {
  it.each(EVENT_TYPE_IDS)("%s has closed outlines of its own", (id) => {
    expect(EVENT_TYPES[id].glyph).toMatch(OUTLINE);
  });

  it("tell all types apart, those of one kind too", () => {
    const glyphs = EVENT_TYPE_IDS.map((id) => EVENT_TYPES[id].glyph);
    expect(new Set(glyphs).size).toBe(EVENT_TYPE_IDS.length);
  });
});

import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CATEGORIES, EVENT_TYPES, EVENT_TYPE_IDS } from "../../../src/story/event-types.ts";
import { typeIn } from "../../../src/story/types-of.ts";
import { TypeSymbol } from "../../../src/ui/symbols/TypeSymbol.tsx";

describe("TypeSymbol", () => {
  it.each(EVENT_TYPE_IDS)("draws %s as a coloured outline with its own glyph in it", (type) => {
    const { container } = render(<TypeSymbol type={typeIn({ types: [] }, type)} size={30} />);
    const [outline, glyph, ...more] = container.querySelectorAll("path");
    const { category, glyph: own } = EVENT_TYPES[type];
    expect(outline?.getAttribute("d")).toMatch(/^M/);
    expect(outline?.getAttribute("fill")).toBe(CATEGORIES[category].colour);
    expect(glyph?.getAttribute("d")).toBe(own);
    expect(more).toEqual([]);
  });

  it("is hidden from screen readers, which read the type's name beside it", () => {
    const { container } = render(<TypeSymbol type={typeIn({ types: [] }, "protest")} size={30} />);
    expect(container.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
  });
});

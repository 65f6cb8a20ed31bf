import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cut } from "../../src/publish/cut.ts";

const graphemes = (text: string): string[] =>
  Array.from(
    new Intl.Segmenter("und", { granularity: "grapheme" }).segment(text),
    (s) => s.segment,
  );

describe("cutting a text", () => {
  it("leaves a short one as it is", () => {
    expect(cut("a clear hostile act.", 20)).toBe("a clear hostile act.");
  });

  it("ends after a word where one is near", () => {
    expect(cut("It runs counter to the pursuit of interests", 21)).toBe("It runs counter to…");
  });

  it("never parts what a reader takes for one letter", () => {
    expect(cut("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 2)).toBe("👩‍👩‍👧‍👦…");
    expect(cut("بِسْمِ", 2)).toBe("بِ…");
  });

  it("keeps to the length and to whole letters of the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 40 }), (text, max) => {
        const short = cut(text, max);
        expect(graphemes(short).length).toBeLessThanOrEqual(Math.max(max, 1));
        if (short !== text) {
          const kept = graphemes(short.slice(0, -1));
          expect(graphemes(text).slice(0, kept.length)).toEqual(kept);
        }
      }),
    );
  });
});

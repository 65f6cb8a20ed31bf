import fc from "fast-check";
import { expect, it } from "vitest";
import { shorten } from "../../src/explore/shorten.ts";

const graphemes = (text: string): string[] =>
  Array.from(new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text)).map(
    ({ segment }) => segment,
  );

const anyText = fc.array(
  fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("👩‍👩‍👧‍👦", "🇮🇶", "e\u0301", "مُحَمَّد", "ก็", " ", "word"),
  ),
);

it("fits the room, keeps whole characters from the start, and marks what is left out", () => {
  fc.assert(
    fc.property(anyText, fc.nat({ max: 60 }), (parts, room) => {
      const text = parts.join("");
      const short = shorten(text, room, "…");
      if (text.length <= room) {
        expect(short).toBe(text);
        return;
      }
      expect(short.length).toBeLessThanOrEqual(room);
      if (short === "") return;
      expect(short.endsWith("…")).toBe(true);
      const kept = graphemes(text);
      const starts = kept.map((_, n) => kept.slice(0, n).join(""));
      const body = short.slice(0, -1);
      expect(starts.some((start) => start === body || start.trimEnd() === body)).toBe(true);
    }),
  );
});

it("ends between words where that costs little", () => {
  expect(shorten("Statements by the Prime Minister", 24, "…")).toBe("Statements by the Prime…");
  expect(shorten("Statements by the Prime Minister", 20, "…")).toBe("Statements by the…");
  expect(shorten("Donaudampfschifffahrt fuhr", 12, "…")).toBe("Donaudampfs…");
});

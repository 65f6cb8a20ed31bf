import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  editDistance,
  nearestPassage,
  nearestWord,
  suggestion,
} from "../../src/story/edit-distance.ts";

/** Levenshtein's distance straight from its definition, over code points. */
const slowDistance = ([a, ...as]: string[], [b, ...bs]: string[]): number => {
  if (a === undefined) return b === undefined ? 0 : bs.length + 1;
  if (b === undefined) return as.length + 1;
  if (a === b) return slowDistance(as, bs);
  return (
    1 + Math.min(slowDistance(as, bs), slowDistance(as, [b, ...bs]), slowDistance([a, ...as], bs))
  );
};

const points = (text: string): string[] => Array.from(text);

const slowNearest = (needle: string, text: string): number => {
  const all = points(text);
  const passages = all.flatMap((_, from) =>
    all.slice(from).map((__, length) => all.slice(from, from + length + 1)),
  );
  const distances = [[], ...passages].map((passage) => slowDistance(points(needle), passage));
  return Math.min(...distances);
};

const word = (maxLength: number) =>
  fc.array(fc.constantFrom("a", "b", "ح", "🚢", "🚀"), { maxLength }).map((list) => list.join(""));

describe("edit distance", () => {
  it.each([
    ["", "", 0],
    ["abc", "", 3],
    ["", "abc", 3],
    ["kitten", "sitting", 3],
    ["الحلة", "الحله", 1],
    ["🚢", "🚀", 1],
  ])("“%s” to “%s” is %i", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it("is what the definition says", () => {
    fc.assert(
      fc.property(word(6), word(6), (a, b) => {
        expect(editDistance(a, b)).toBe(slowDistance(points(a), points(b)));
      }),
    );
  });
});

describe("the nearest passage", () => {
  it("is as near as the nearest of all passages, and really that near", () => {
    fc.assert(
      fc.property(word(4), word(7), (needle, text) => {
        const { passage, edits } = nearestPassage(needle, text);
        expect(edits).toBe(slowNearest(needle, text));
        expect(text).toContain(passage);
        expect(slowDistance(points(needle), points(passage))).toBe(edits);
      }),
    );
  });

  it.each([
    ["did not lok", "said that it did not lock at all", "did not lock", 1],
    ["two peeple", "that two people were", "two people", 1],
    ["board 🚀 today", "us board 🚢 today.", "board 🚢 today", 1],
    ["abc", "", "", 3],
    ["", "abc", "", 0],
  ])("to “%s” in “%s” is “%s”", (needle, text, passage, edits) => {
    expect(nearestPassage(needle, text)).toEqual({ passage, edits });
  });
});

describe("a suggestion", () => {
  const ids = ["hillah", "kirkuk", "baghdad", "al-asad"];

  it.each([
    ["hilla", "hillah"],
    ["Kirkuk", "kirkuk"],
    ["bagdad", "baghdad"],
    ["al-asda", "al-asad"],
  ])("“%s” was meant to be “%s”", (slip, meant) => {
    expect(nearestWord(slip, ids)).toBe(meant);
    expect(suggestion(slip, ids)).toBe(` Did you mean “${meant}”?`);
  });

  it.each(["erbil", "x", "hillah-strike-of-december"])("“%s” is too far from any", (other) => {
    expect(nearestWord(other, ids)).toBeNull();
    expect(suggestion(other, ids)).toBe("");
  });

  it("is the nearest, and of equally near ones the first", () => {
    expect(nearestWord("abcd", ["abxd", "abcx", "abcd"])).toBe("abcd");
    expect(nearestWord("abcd", ["abxd", "abcx"])).toBe("abxd");
  });
});

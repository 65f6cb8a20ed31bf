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

/** The least of the ways to align two words in which neighbours may be swapped, from its definition. */
const slowAlignment = (a: string[], b: string[]): number => {
  const [x, y] = [a.at(-1), b.at(-1)];
  if (x === undefined || y === undefined) return a.length + b.length;
  const [as, bs] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [
    slowAlignment(as, bs) + (x === y ? 0 : 1),
    slowAlignment(as, b) + 1,
    slowAlignment(a, bs) + 1,
  ];
  if (x === b.at(-2) && y === a.at(-2))
    ways.push(slowAlignment(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...ways);
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
    ["nmae", "name", 1],
    ["ca", "abc", 3],
    ["🚢", "🚀", 1],
  ])("“%s” to “%s” is %i", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it("is what the definition says", () => {
    fc.assert(
      fc.property(word(6), word(6), (a, b) => {
        expect(editDistance(a, b)).toBe(slowAlignment(points(a), points(b)));
      }),
    );
  });

  it("of two neighbours that changed places is one, or none where they are alike", () => {
    fc.assert(
      fc.property(word(4), word(2), word(4), (before, pair, after) => {
        const [x = "a", y = "b"] = points(pair);
        const distance = editDistance(before + x + y + after, before + y + x + after);
        expect(distance).toBe(x === y ? 0 : 1);
      }),
    );
  });

  it("is the same both ways, and never more than without swaps", () => {
    fc.assert(
      fc.property(word(5), word(5), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeLessThanOrEqual(slowDistance(points(a), points(b)));
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
    expect(nearestPassage(needle, text)).toMatchObject({ passage, edits });
  });
});

describe("a suggestion", () => {
  const ids = ["hillah", "kirkuk", "baghdad", "al-asad", "name"];

  it.each([
    ["hilla", "hillah"],
    ["Kirkuk", "kirkuk"],
    ["bagdad", "baghdad"],
    ["al-asda", "al-asad"],
    ["nmae", "name"],
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

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RankedBits } from "../../../src/explore/columns/ranked-bits.ts";

const SIZE = 1500;
const flips = fc.array(fc.integer({ min: 0, max: SIZE - 1 }), { maxLength: 400 });
const edge = fc.oneof(
  fc.integer({ min: 0, max: SIZE }),
  fc.constantFrom(0, 31, 32, 33, 511, 512, 513, 1023, 1024, SIZE),
);

const after = (some: readonly number[]): [RankedBits, number[]] => {
  const bits = new RankedBits(SIZE);
  const members = new Set<number>();
  for (const n of some) {
    bits.flip(n);
    if (!members.delete(n)) members.add(n);
  }
  return [bits, [...members].sort((a, b) => a - b)];
};

describe("a set that is counted by ranges", () => {
  it("counts, finds and lists what a plain set does, between flips too", () => {
    fc.assert(
      fc.property(flips, flips, edge, edge, (first, second, a, b) => {
        const [bits, before] = after(first);
        expect(bits.below(a)).toBe(before.filter((n) => n < a).length);
        second.forEach((n) => bits.flip(n));
        const [, members] = after([...first, ...second]);
        expect(bits.size).toBe(members.length);
        expect(bits.below(a)).toBe(members.filter((n) => n < a).length);
        expect(members.map((_, n) => bits.nth(n))).toEqual(members);
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const inRange = members.filter((n) => n >= from && n < to);
        expect(bits.within(from, to)).toEqual(inRange);
        expect(bits.within(from, to, 3)).toEqual(inRange.slice(0, 3));
        expect(members.every((n) => bits.has(n))).toBe(true);
        if (a < SIZE) expect(bits.has(a)).toBe(members.includes(a));
      }),
    );
  });

  it("is filled at once as number by number, and goes on from there", () => {
    fc.assert(
      fc.property(edge, flips, edge, (below, more, at) => {
        const filled = new RankedBits(SIZE);
        filled.fill(below);
        const [flipped] = after(Array.from({ length: below }, (_, n) => n));
        for (const n of more) [filled, flipped].forEach((bits) => bits.flip(n));
        expect(filled.size).toBe(flipped.size);
        expect(filled.below(at)).toBe(flipped.below(at));
        expect(filled.within(0, SIZE)).toEqual(flipped.within(0, SIZE));
        expect(filled.nth(below >> 1)).toBe(flipped.nth(below >> 1));
      }),
    );
  });

  it("takes words of 32 numbers at once as number by number", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 32 - 1), { maxLength: 46 }), flips, (words, more) => {
        const put = new RankedBits(SIZE);
        words.forEach((bits, at) => put.putWord(at, bits));
        const numbers = words.flatMap((bits, at) =>
          Array.from({ length: 32 }, (_, n) => n).flatMap((n) =>
            (bits >>> n) & 1 ? at * 32 + n : [],
          ),
        );
        const [flipped] = after(numbers);
        for (const n of more) [put, flipped].forEach((bits) => bits.flip(n));
        expect(put.size).toBe(flipped.size);
        expect(put.within(0, SIZE)).toEqual(flipped.within(0, SIZE));
        expect(put.below(1024)).toBe(flipped.below(1024));
      }),
    );
  });

  it("holds every number of a size that fills its blocks", () => {
    const bits = new RankedBits(1024);
    for (let n = 0; n < 1024; n++) bits.flip(n);
    expect([bits.below(1024), bits.nth(1023), bits.nth(1024), bits.nth(-1)]).toEqual([
      1024, 1023, -1, -1,
    ]);
  });
});

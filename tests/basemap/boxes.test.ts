import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overflow, overlap, type Box } from "../../src/basemap/boxes.ts";

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  width,
  height,
});

const VIEW = { width: 20, height: 16 };

const smallBox: fc.Arbitrary<Box> = fc.record({
  left: fc.integer({ min: -10, max: 25 }),
  top: fc.integer({ min: -10, max: 25 }),
  width: fc.integer({ min: 0, max: 12 }),
  height: fc.integer({ min: 0, max: 12 }),
});

const covers = ({ left, top, width, height }: Box, x: number, y: number): boolean =>
  x >= left && x < left + width && y >= top && y < top + height;

/** Counts the pixels of a box for which something holds. */
const countPixels = (of: Box, holds: (x: number, y: number) => boolean): number => {
  let count = 0;
  for (let x = of.left; x < of.left + of.width; x++)
    for (let y = of.top; y < of.top + of.height; y++) if (holds(x, y)) count++;
  return count;
};

describe("overlap", () => {
  it("is nothing for boxes that only touch", () => {
    expect(overlap(box(0, 0, 10, 10), box(10, 0, 10, 10))).toBe(0);
    expect(overlap(box(0, 0, 10, 10), box(0, 10, 10, 10))).toBe(0);
  });

  it("is the area of a box inside of another", () => {
    expect(overlap(box(0, 0, 10, 10), box(2, 3, 4, 5))).toBe(20);
  });

  it("counts the pixels that two boxes share", () => {
    fc.assert(
      fc.property(smallBox, smallBox, (a, b) => {
        expect(overlap(a, b)).toBe(countPixels(a, (x, y) => covers(b, x, y)));
      }),
    );
  });
});

describe("overflow", () => {
  it("is nothing for a box that fills the view", () => {
    expect(overflow(box(0, 0, 20, 16), VIEW)).toBe(0);
  });

  it("counts the pixels of a box outside of the view", () => {
    fc.assert(
      fc.property(smallBox, (a) => {
        const inView = (x: number, y: number) => covers(box(0, 0, 20, 16), x, y);
        expect(overflow(a, VIEW)).toBe(countPixels(a, (x, y) => !inView(x, y)));
      }),
    );
  });
});

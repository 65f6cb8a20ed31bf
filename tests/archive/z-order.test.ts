import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBefore } from "../../src/archive/z-order.ts";

const word = fc.integer({ min: 0, max: 2 ** 32 - 1 });

/** The bits of both from the highest on, of each pair that of y first. */
const bits = (x: number, y: number): string => {
  const [xs, ys] = [x, y].map((n) => n.toString(2).padStart(32, "0"));
  return Array.from(ys ?? "", (bit, n) => bit + (xs?.[n] ?? "")).join("");
};

describe("Z-order", () => {
  it("is that of the bits of both, of each pair that of y first", () => {
    fc.assert(
      fc.property(word, word, word, word, (ax, ay, bx, by) => {
        expect(isBefore(ax, ay, bx, by)).toBe(bits(ax, ay) < bits(bx, by));
        expect(isBefore(ax, ay, ax, by)).toBe(ay < by);
        expect(isBefore(ax, ay, bx, ay)).toBe(ax < bx);
      }),
    );
  });
});

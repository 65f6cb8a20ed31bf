import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Point } from "../../../src/basemap/arcs/curve.ts";
import { dottedArc, HEAD } from "../../../src/basemap/arcs/dots.ts";

const east = (length: number): Point[] => [
  { x: 0, y: 0 },
  { x: length, y: 0 },
];
const ROOM = 23;

describe("a dotted arc", () => {
  it("grows in its direction and ends in an arrow before the symbol", () => {
    const { dots, tip } = dottedArc(east(300), ROOM, true);
    expect(dots.length).toBeGreaterThan(20);
    for (let i = 1; i < dots.length; i++)
      expect(dots[i]?.r).toBeGreaterThan(dots[i - 1]?.r ?? Infinity);
    expect(tip).toMatchObject({ dx: 1, dy: 0 });
    expect(tip?.x).toBeCloseTo(300 - ROOM, 6);
  });

  it("without a direction is even and has no arrow", () => {
    const { dots, tip } = dottedArc(east(300), ROOM, false);
    expect(new Set(dots.map(({ r }) => r)).size).toBe(1);
    expect(tip).toBeUndefined();
  });

  it("keeps its dots between the symbols and apart, and has no end of them", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 60_000, noNaN: true }), fc.boolean(), (length, way) => {
        const { dots, tip } = dottedArc(east(length), ROOM, way);
        expect(dots.length).toBeLessThanOrEqual(241);
        expect(dots.length === 0).toBe(length < 2 * ROOM + 2 * HEAD + (way ? HEAD : 0));
        expect(tip !== undefined).toBe(way && dots.length > 0);
        const end = length - ROOM - (way ? HEAD : 0);
        for (const { x, y } of dots) {
          expect(x).toBeGreaterThanOrEqual(ROOM - 1e-6);
          expect(x).toBeLessThanOrEqual(end + 1e-6);
          expect(y).toBe(0);
        }
        for (let i = 1; i < dots.length; i++)
          expect((dots[i]?.x ?? 0) - (dots[i - 1]?.x ?? 0)).toBeGreaterThanOrEqual(8 - 1e-6);
      }),
    );
  });
});

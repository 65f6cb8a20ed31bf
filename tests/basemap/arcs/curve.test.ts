import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bowed, lengthOf, spotsAt, type Point } from "../../../src/basemap/arcs/curve.ts";

const straight = (from: Point, to: Point, pieces = 20): Point[] =>
  Array.from({ length: pieces + 1 }, (_, i) => ({
    x: from.x + ((to.x - from.x) * i) / pieces,
    y: from.y + ((to.y - from.y) * i) / pieces,
  }));

const point = fc.record({
  x: fc.double({ min: -500, max: 500, noNaN: true }),
  y: fc.double({ min: -500, max: 500, noNaN: true }),
});
const line = fc.array(point, { minLength: 2, maxLength: 8 });

const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The point that far along a line, piece by piece; written anew, apart from the code under test. */
const walk = ([first, second, ...rest]: readonly Point[], far: number): Point => {
  if (!first || !second) return first ?? { x: NaN, y: NaN };
  const piece = apart(first, second);
  if (far > piece) return walk([second, ...rest], far - piece);
  const t = piece > 0 ? far / piece : 0;
  return { x: first.x + t * (second.x - first.x), y: first.y + t * (second.y - first.y) };
};

describe("a bowed line", () => {
  it("keeps its ends and lies furthest off in its middle, to the right of its way", () => {
    const there = bowed(straight({ x: 0, y: 0 }, { x: 100, y: 0 }));
    expect(there[0]).toEqual({ x: 0, y: 0 });
    expect(there.at(-1)?.x).toBeCloseTo(100, 9);
    expect(there.at(-1)?.y).toBeCloseTo(0, 9);
    // Pixels count downwards: right of the way to the east is south.
    expect(there[10]?.y).toBeCloseTo(14, 9);
    expect(Math.max(...there.map(({ y }) => y))).toBeCloseTo(14, 9);
  });

  it("there and back lies on two sides", () => {
    const [a, b] = [
      { x: 10, y: 20 },
      { x: 70, y: 100 },
    ];
    const [there, back] = [bowed(straight(a, b))[10], bowed(straight(b, a))[10]];
    // The middle is at 40, 60, and a seventh of a hundred pixels to the right of either way.
    expect(apart(there ?? a, { x: 28.8, y: 68.4 })).toBeLessThan(1e-9);
    expect(apart(back ?? a, { x: 51.2, y: 51.6 })).toBeLessThan(1e-9);
  });

  it("of no points or one is as it was", () => {
    expect(bowed([])).toEqual([]);
    expect(bowed([{ x: 1, y: 2 }])).toEqual([{ x: 1, y: 2 }]);
  });
});

describe("spots along a line", () => {
  it("lie on it, in order, as far along as they were asked for", () => {
    fc.assert(
      fc.property(line, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (points, parts) => {
        const length = lengthOf(points);
        fc.pre(length > 1);
        const distances = parts.map((part) => part * length * 0.999).sort((a, b) => a - b);
        const spots = spotsAt(points, distances);
        expect(spots).toHaveLength(distances.length);
        spots.forEach((spot, n) => {
          expect(Math.hypot(spot.dx, spot.dy)).toBeCloseTo(1, 6);
          expect(apart(spot, walk(points, distances[n] ?? 0))).toBeLessThan(1e-6);
        });
      }),
    );
  });

  it("have the way of the first piece that has one", () => {
    const points = [
      { x: -Number.MIN_VALUE, y: Number.MIN_VALUE },
      { x: 0, y: 0 },
      { x: -2, y: 0 },
    ];
    expect(spotsAt(points, [0, 1])).toEqual([
      { x: 0, y: 0, dx: -1, dy: 0 },
      { x: -1, y: 0, dx: -1, dy: 0 },
    ]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leadsOn, neighbourOf, type ScreenPoint } from "../../src/map/points/neighbour.ts";

const POINTS: ScreenPoint[] = [
  { x: 0, y: 0 },
  { x: 10, y: 1 },
  { x: 8, y: 20 },
  { x: -30, y: 5 },
  { x: 40, y: 0 },
];

describe("the point that a key leads to", () => {
  it.each([
    ["ArrowRight", 1],
    ["ArrowLeft", 3],
    ["ArrowDown", 1],
    ["ArrowUp", undefined],
    ["PageDown", 1],
    ["PageUp", 0],
    ["End", 4],
    ["Home", 0],
    ["a", undefined],
  ])("with %s is %s", (key, expected) => {
    expect(neighbourOf(POINTS, 0, key)).toBe(expected);
    expect(leadsOn(key)).toBe(key !== "a");
  });

  it("lies the way of the key, and nothing lies nearer straight on", () => {
    const point = fc.record({
      x: fc.integer({ min: 0, max: 99 }),
      y: fc.integer({ min: 0, max: 99 }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 30 }), (points) => {
        const [from] = points as [ScreenPoint];
        const next = neighbourOf(points, 0, "ArrowRight");
        const ahead = points.filter(({ x }) => x > from.x);
        if (next === undefined) expect(ahead).toEqual([]);
        const found = points[next ?? 0] as ScreenPoint;
        const straight = ahead.filter(({ y }) => y === from.y).map(({ x }) => x - from.x);
        if (next !== undefined) expect(found.x).toBeGreaterThan(from.x);
        if (straight.length > 0)
          expect(found.x - from.x + Math.abs(found.y - from.y)).toBeLessThanOrEqual(
            Math.min(...straight),
          );
      }),
    );
  });

  it("is each of them in turn by Page Down", () => {
    const way = POINTS.map((_, at) => neighbourOf(POINTS, at, "PageDown"));
    expect(way).toEqual([1, 2, 3, 4, 4]);
  });
});

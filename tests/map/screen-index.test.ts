import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ScreenIndex } from "../../src/map/points/screen-index.ts";

const pixel = fc.double({ min: -50, max: 1300, noNaN: true });
const point = fc.record({ x: pixel, y: pixel });

describe("points on a screen", () => {
  it("are found where one is near, the nearest first, as by asking each", () => {
    fc.assert(
      fc.property(
        fc.array(point, { maxLength: 300 }),
        point,
        fc.integer({ min: 1, max: 24 }),
        (all, { x, y }, reach) => {
          const distance = (one: { x: number; y: number }) => Math.hypot(one.x - x, one.y - y);
          const near = all.map(distance).filter((d) => d <= reach);
          const found = new ScreenIndex(all).nearest(x, y, reach);
          if (near.length === 0) expect(found).toBeUndefined();
          else expect(found && distance(found)).toBe(Math.min(...near));
        },
      ),
    );
  });

  it("are looked at only in the cells round a place, however many there are", () => {
    const all = Array.from({ length: 40_000 }, (_, n) => ({
      x: (n % 200) * 6,
      y: Math.floor(n / 200) * 6,
    }));
    const index = new ScreenIndex(all);
    index.nearest(600, 600, 12);
    expect(index.looked).toBeLessThanOrEqual(144);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinSigns, type SignSpot } from "../../src/basemap/join-signs.ts";

const sign = fc.record({
  x: fc.integer({ min: -300, max: 300 }),
  y: fc.integer({ min: -300, max: 300 }),
  radius: fc.constantFrom(9, 22),
  weight: fc.integer({ min: 1, max: 9 }),
});
const overlap = (a: SignSpot, b: SignSpot): boolean =>
  Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius;

describe("signs that are joined", () => {
  it("are stood for by the heaviest that lies over them, and none that stands lies over another", () => {
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 80 }), (signs) => {
        const joined = joinSigns(signs);
        expect(joined.flat().sort((a, b) => a - b)).toEqual([...signs.keys()]);
        const standing = joined.map(([stands]) => signs[stands] as SignSpot);
        standing.forEach((one, n) => {
          for (const other of standing.slice(n + 1)) expect(overlap(one, other)).toBe(false);
        });
        for (const [stands, ...others] of joined) {
          const by = signs[stands] as SignSpot;
          for (const one of others.map((n) => signs[n] as SignSpot)) {
            expect(overlap(by, one)).toBe(true);
            expect(by.weight).toBeGreaterThanOrEqual(one.weight);
            for (const other of standing.filter((sign) => overlap(sign, one)))
              expect(other.weight).toBeLessThanOrEqual(by.weight);
          }
        }
      }),
    );
  });

  it("stand for what they cover themselves, not for what that covers", () => {
    const row = [10, 30, 20].map((weight, n) => ({ x: n * 30, y: 0, radius: 22, weight }));
    expect(joinSigns(row)).toEqual([[1, 0, 2]]);
    const chain = [40, 30, 20].map((weight, n) => ({ x: n * 30, y: 0, radius: 22, weight }));
    expect(joinSigns(chain)).toEqual([[0, 1], [2]]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spread, symbolSizeAt } from "../../src/basemap/marker-layout.ts";

interface Spot {
  x: number;
  y: number;
}

/** Pixels by which symbols may fall short of 34 in a crowd: nobody sees them. */
const SLACK = 0.5;
const APART = 34;

const distance = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y);

const leastDistance = (spots: readonly Spot[]): number =>
  Math.min(...spots.flatMap((a, i) => spots.slice(i + 1).map((b) => distance(a, b))));

const coordinate = fc.integer({ min: 0, max: 400 });
/** Some of the spots stand in a crowd, many of them on the same pixel. */
const crowded = fc.integer({ min: 200, max: 205 });
const spot = fc.oneof(
  fc.record({ x: coordinate, y: coordinate }),
  fc.record({ x: crowded, y: crowded }),
);

describe("spread", () => {
  it("leaves every two symbols at least 34 pixels apart", () => {
    fc.assert(
      fc.property(fc.array(spot, { minLength: 2, maxLength: 10 }), (spots) => {
        expect(leastDistance(spread(spots))).toBeGreaterThanOrEqual(APART - SLACK);
      }),
      { numRuns: 500 },
    );
  });

  it("moves them off the rings of groups, which stay", () => {
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 6 }), (spots) => {
        const ring = { x: 202, y: 202 };
        for (const one of spread(spots, 36, [ring]))
          expect(distance(one, ring)).toBeGreaterThanOrEqual(38 - SLACK);
      }),
    );
  });

  it.each([2, 3, 5, 9, 12, 20, 30])("parts %i symbols on the very same spot", (count) => {
    const spots = Array.from({ length: count }, () => ({ x: 100, y: 100 }));
    expect(leastDistance(spread(spots))).toBeGreaterThanOrEqual(APART - SLACK);
  });

  it("leaves symbols with enough room exactly at their places", () => {
    fc.assert(
      fc.property(fc.array(spot, { minLength: 2, maxLength: 10 }), (spots) => {
        fc.pre(leastDistance(spots) >= APART);
        expect(spread(spots)).toEqual(spots);
      }),
    );
  });

  it("moves none but the two that are too near each other", () => {
    const far = { x: 300.25, y: 17.5 };
    const [a, b, c] = spread([{ x: 100, y: 100 }, far, { x: 110, y: 100 }]);
    expect(b).toEqual(far);
    expect([a?.y, c?.y]).toEqual([100, 100]);
    expect([a?.x, c?.x]).toEqual([88, 122]);
  });

  it("lets smaller symbols stand closer", () => {
    const pair = [
      { x: 100, y: 100 },
      { x: 125, y: 100 },
    ];
    expect(spread(pair, 24)).toEqual(pair);
    expect(leastDistance(spread(pair, 36))).toBeGreaterThanOrEqual(APART - SLACK);
  });

  it("puts the same places to the same spots every time and keeps what it was given", () => {
    const spots = [
      { x: 10, y: 10 },
      { x: 10, y: 10 },
    ];
    expect(spread(spots)).toEqual(spread(spots));
    expect(spots).toEqual([
      { x: 10, y: 10 },
      { x: 10, y: 10 },
    ]);
  });
});

describe("the size of symbols", () => {
  it("is full where towns are apart, never under 24 pixels, and never shrinks on the way in", () => {
    const sizes = Array.from({ length: 49 }, (_, i) => symbolSizeAt(i / 4));
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(sizes[0]).toBe(24);
    expect(sizes.at(-1)).toBe(36);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { geodesicM } from "../../../src/explore/distance/geodesic.ts";
import { greatCircle } from "../../../src/explore/distance/great-circle.ts";

const point = fc.tuple(
  fc.double({ min: -179, max: 179, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
);

describe("a great circle", () => {
  it("begins and ends at the two points and has pieces of one length", () => {
    fc.assert(
      fc.property(point, point, fc.integer({ min: 1, max: 40 }), (from, to, pieces) => {
        const whole = geodesicM(from, to);
        fc.pre(whole > 1000 && whole < 19_000_000);
        const line = greatCircle(from, to, pieces);
        expect(line).toHaveLength(pieces + 1);
        expect(line[0]).toEqual(from);
        const [lng, lat] = line.at(-1) ?? [NaN, NaN];
        expect(lat).toBe(to[1]);
        expect(Math.cos(((lng - to[0]) * Math.PI) / 180)).toBeCloseTo(1, 9);
        for (let i = 1; i <= pieces; i++) {
          const length = geodesicM(line[i - 1] ?? from, line[i] ?? to);
          // On a sphere they are equal; the ellipsoid is 0.6 % off at most.
          expect(Math.abs(length - whole / pieces) / (whole / pieces)).toBeLessThan(0.01);
        }
      }),
    );
  });

  it("runs north of the parallel between two places of one northern latitude", () => {
    const [, middle] = greatCircle([0, 50], [60, 50], 2);
    expect(middle?.[0]).toBeCloseTo(30, 9);
    expect(middle?.[1]).toBeGreaterThan(53);
  });

  it("counts on over the date line instead of running round the world", () => {
    const longitudes = greatCircle([170, 10], [-170, -10], 8).map(([lng]) => lng);
    for (let i = 1; i < longitudes.length; i++) {
      const step = (longitudes[i] ?? 0) - (longitudes[i - 1] ?? 0);
      expect(step).toBeGreaterThan(0);
      expect(step).toBeLessThan(5);
    }
    expect(longitudes.at(-1)).toBe(190);
  });

  it("from a point to itself stays there", () => {
    for (const [lng, lat] of greatCircle([44, 33], [44, 33], 3)) {
      expect(lng).toBeCloseTo(44, 9);
      expect(lat).toBeCloseTo(33, 9);
    }
  });
});

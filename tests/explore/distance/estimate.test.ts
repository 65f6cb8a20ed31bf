import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  distanceBetween,
  inKilometres,
  inMiles,
  roundToDoubt,
} from "../../../src/explore/distance/estimate.ts";
import { geodesicM } from "../../../src/explore/distance/geodesic.ts";
import type { PrecisionLevel } from "../../../src/story/precision.ts";
import { HILLAH_INDEX } from "../hillah.ts";
import { makePlace } from "../make-story.ts";

const at = (lng: number, lat: number, level: PrecisionLevel, radiusM?: number) =>
  makePlace("place", {
    geometry: { type: "Point", coordinates: [lng, lat] },
    level,
    ...(radiusM !== undefined && { radiusM }),
  });

const place = (id: string) => {
  const found = HILLAH_INDEX.place.get(id);
  if (!found) throw new Error(`The story has no place “${id}”.`);
  return found;
};

describe("the distance between two places", () => {
  it("has the radii of both ends as its doubt", () => {
    const estimate = distanceBetween(at(44, 33, "town", 6000), at(45, 34, "near", 25_000));
    expect(estimate).toEqual({ metres: geodesicM([44, 33], [45, 34]), radiiM: [6000, 25_000] });
  });

  it("is doubted by 100 m at an end that is given as exact", () => {
    expect(distanceBetween(at(44, 33, "exact"), at(45, 34, "exact", 20))?.radiiM).toEqual([
      100, 100,
    ]);
  });

  it.each([
    ["an area", makePlace("area", { level: "country" })],
    ["a point that stands for an area", at(44, 33, "admin")],
    ["a place without geometry", makePlace("named", { level: "town" })],
  ])("is not given to %s, from either side", (_, other) => {
    expect(distanceBetween(at(44, 33, "exact"), other)).toBeNull();
    expect(distanceBetween(other, at(44, 33, "exact"))).toBeNull();
  });

  it("from Erbil Airport to Hillah is about 420 km, known to 8 km", () => {
    const estimate = distanceBetween(place("erbil-airport"), place("hillah"));
    if (!estimate) throw new Error("There is no distance.");
    expect(inKilometres(estimate)).toEqual({ about: 420, low: 410, high: 430, decimals: 0 });
    expect(inMiles(estimate)).toEqual({ about: 260, low: 255, high: 270, decimals: 0 });
  });

  it("from Hillah to Baghdad is nowhere narrower than what is known: 97.3 ± 21 km", () => {
    const estimate = distanceBetween(place("hillah"), place("baghdad"));
    if (!estimate) throw new Error("There is no distance.");
    expect(estimate.radiiM[0] + estimate.radiiM[1]).toBe(21_000);
    expect(inKilometres(estimate)).toEqual({ about: 100, low: 70, high: 120, decimals: 0 });
    expect(inMiles(estimate)).toEqual({ about: 60, low: 40, high: 80, decimals: 0 });
  });

  it("is as coarse in miles as in kilometres, and in both no narrower than what is known", () => {
    const radius = fc.integer({ min: 100, max: 50_000 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000_000 }), radius, radius, (metres, a, b) => {
        const estimate = { metres, radiiM: [a, b] as const };
        const [km, miles] = [inKilometres(estimate), inMiles(estimate)];
        expect(miles.decimals).toBe(km.decimals);
        for (const [unitM, { low, high }] of [
          [1000, km],
          [1609.344, miles],
        ] as const) {
          expect(low * unitM).toBeLessThanOrEqual(Math.max(0, metres - a - b) + 0.01);
          expect(high * unitM).toBeGreaterThanOrEqual(metres + a + b - 0.01);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("rounding to what the doubt allows", () => {
  it.each([
    [96, 6, "95 (90–105)"],
    [96, 4.9, "96 (91–101)"],
    [335.3, 31, "340 (300–370)"],
    [1234.5, 49.9, "1230 (1180–1290)"],
    [1234.5, 50, "1250 (1150–1300)"],
    [1234.5, 1000, "1000 (0–3000)"],
    [4.26, 0.2, "4.3 (4.0–4.5)"],
    [4.26, 0.7, "4.5 (3.5–5.0)"],
    [3, 6, "5 (0–10)"],
    [0, 12, "0 (0–20)"],
  ])("%d ± %d is %s", (value, doubt, text) => {
    const { about, low, high, decimals } = roundToDoubt(value, doubt);
    expect(`${about} (${low.toFixed(decimals)}–${high.toFixed(decimals)})`).toBe(text);
  });

  it("never has a step finer than the doubt, nor ten times as coarse, and keeps the order", () => {
    const doubts = fc.double({ min: 0.05, max: 5000, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 20_000, noNaN: true }), doubts, (value, doubt) => {
        const { about, low, high } = roundToDoubt(value, doubt);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(about);
        expect(about).toBeLessThanOrEqual(high);
        expect(low).toBeLessThan(high);
        // Half a step off at most, and a step is no larger than the doubt.
        expect(Math.abs(about - value)).toBeLessThanOrEqual(doubt / 2 + 1e-9);
        // The range holds all that is known, and goes less than a step beyond it; but for a
        // thousand-millionth of a step, which is the computer's own rounding.
        const slack = 1e-6 + 2e-9 * doubt;
        expect(low).toBeLessThanOrEqual(Math.max(0, value - doubt) + slack);
        expect(high).toBeGreaterThanOrEqual(value + doubt - slack);
        expect(high - (value + doubt)).toBeLessThanOrEqual(doubt + slack);
        // Moving the value by less than a tenth of the doubt never makes a difference of two steps.
        const other = roundToDoubt(value + doubt / 10, doubt).about - about;
        expect(other === 0 || other > doubt / 10).toBe(true);
      }),
      { numRuns: 1000, examples: [[1.000000793283107e-6, 5000]] },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { narrowest, onMap, type Stretch } from "../../src/explore/meridians.ts";

const degrees = (from: number, to: number) =>
  fc.integer({ min: from * 10, max: to * 10 }).map((n) => n / 10);
const lng = degrees(-180, 180);
const stretch = fc.tuple(lng, degrees(0, 60)).map(([west, wide]): Stretch => [west, west + wide]);
const stretches = fc.array(stretch, { minLength: 1, maxLength: 12 });

/** How far eastwards it is from one meridian to another. */
const eastwards = (from: number, to: number): number => (((to - from) % 360) + 360) % 360;

/** A stretch that holds others and begins where one of them does. */
const from = (west: number, parts: readonly Stretch[]): number =>
  Math.max(...parts.map(([own, end]) => eastwards(west, own) + end - own));

describe("the narrowest stretch that holds others", () => {
  it.each([
    ["of one", [[44, 46]], [44, 46]],
    ["of Iraq and Washington", [[44.4, 44.4], [-77, -77]], [-77, 44.4]], // prettier-ignore
    ["of Fiji, Tonga and Samoa", [[178.4, 178.4], [-175.2, -175.2], [-171.8, -171.8]], [178.4, 188.2]], // prettier-ignore
    ["of Chukotka, cut at 180° as it must be", [[157, 180], [-180, -169]], [157, 191]], // prettier-ignore
    ["of a circle that counts on past 180°", [[-184, -176], [179, 183]], [176, 184]], // prettier-ignore
    [
      "of Washington and Tokyo",
      [
        [-77, -77],
        [139.7, 139.7],
      ],
      [139.7, 283],
    ],
    ["of what is all over the world", [[-118, -118], [0, 0], [139, 139]], [-118, 139]], // prettier-ignore
  ] satisfies [string, Stretch[], Stretch][])("is right %s", (_, parts, expected) => {
    const [west, east] = narrowest(parts);
    expect(west).toBe(expected[0]);
    expect(east).toBeCloseTo(expected[1], 9);
  });

  it("is, to the last digit, from the least to the greatest where that is the narrowest", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -89, max: 89, noNaN: true }), { minLength: 1 }),
        (all) => {
          const found = narrowest(all.map((one) => [one, one]));
          expect(found).toEqual([Math.min(...all), Math.max(...all)]);
        },
      ),
    );
  });

  it("holds all, and no stretch of at most half of the globe that holds all is narrower", () => {
    fc.assert(
      fc.property(stretches, (parts) => {
        const [west, east] = narrowest(parts);
        expect(from(west, parts)).toBeLessThan(east - west + 1e-6);
        const least = Math.min(...parts.map(([own]) => from(own, parts)));
        if (least < 179.9) expect(east - west).toBeCloseTo(least, 6);
        // Else it is a map of the world.
        else if (least > 180.1) expect(onMap(west)).toBe(Math.min(...parts.map(([own]) => own)));
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Bounds } from "../../src/archive/bounds.ts";
import { unbroken } from "../../src/explore/bounds.ts";
import { narrowest } from "../../src/explore/meridians.ts";

const boundsOf = (positions: readonly (readonly [lng: number, lat: number])[]) => {
  const bounds = new Bounds();
  for (const position of positions) bounds.add(position);
  return bounds.found;
};

describe("the bounds of an archive", () => {
  it("are greater in the west than in the east where they cross 180°", () => {
    expect(boundsOf([])).toBeNull();
    expect(boundsOf([[44.4, 33.3]])).toEqual([44.4, 33.3, 44.4, 33.3]);
    expect(boundsOf([[178.4, -18], [-171.8, -13.8], [179, -16]])).toEqual([178.4, -18, -171.8, -13.8]); // prettier-ignore
  });

  it("are the narrowest, however many positions there are", () => {
    const lng = fc.integer({ min: -1800, max: 1800 }).map((n) => n / 10);
    const position = fc.tuple(lng, fc.integer({ min: -90, max: 90 }));
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 30 }), (all) => {
        const found = boundsOf(all) ?? [0, 0, 0, 0];
        const [west, east] = narrowest(all.map(([own]) => [own, own]));
        const lats = all.map(([, lat]) => lat);
        expect(found.every((degrees) => Math.abs(degrees) <= 180)).toBe(true);
        expect(unbroken([...found])).toEqual([
          expect.closeTo(west, 9),
          Math.min(...lats),
          expect.closeTo(east, 9),
          Math.max(...lats),
        ]);
      }),
    );
  });
});

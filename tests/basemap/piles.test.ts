import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mercator, type WorldPoint } from "../../src/basemap/mercator.ts";
import { pilesOf } from "../../src/basemap/piles.ts";
import { DATE_LINE } from "../../src/explore/meridians.ts";

const at = (lng: number, lat: number, n = 0) => ({ at: [lng, lat] as const, n });

/** Points one after another, each so many degrees further east. */
const row = (count: number, apart: number) =>
  Array.from({ length: count }, (_, n) => at(44 + n * apart, 33, n));

const piles = (items: ReturnType<typeof row>, zoom: number) => pilesOf(items, zoom, DATE_LINE);

const apart = (a: WorldPoint, b: WorldPoint, zoom: number): number =>
  Math.hypot(a[0] - b[0], a[1] - b[1]) * 256 * 2 ** zoom;

describe("piles of places", () => {
  it("are five or more at one point, at any zoom", () => {
    for (const zoom of [0, 6, 18]) {
      expect(piles(row(4, 0), zoom)).toEqual([]);
      expect(piles(row(5, 0), zoom).map(({ members }) => members.length)).toEqual([5]);
    }
  });

  it("are parted by a zoom that shows their places apart", () => {
    const near = row(6, 0.1);
    expect(piles(near, 3)[0]?.members).toHaveLength(6);
    expect(piles(near, 12)).toEqual([]);
  });

  it("are found in whatever order their places come", () => {
    // On the equator: one place 11 pixels beside the first of five, which is not its pile's middle.
    const zoom = 10;
    const px = 360 / (256 * 2 ** zoom);
    const [aside, ...five] = [-11, 0, 3, 6, 9, 11].map((n) => at(44 + n * px, 0, n));
    if (!aside) throw new Error("no place");
    for (const items of [[aside, ...five], [...five, aside], [...five].reverse().concat(aside)])
      expect(piles(items, zoom)[0]?.members.length).toBeGreaterThanOrEqual(5);
    expect(piles(five, zoom)).toHaveLength(1);
  });

  it("stand in their middle", () => {
    const [pile] = piles(row(5, 0.1), 3);
    expect(pile?.middle[0]).toBeCloseTo(mercator(44.2, 33)[0], 9);
    expect(pile?.middle[1]).toBeCloseTo(mercator(44.2, 33)[1], 9);
  });

  it("are one across the meridian at which a map of other longitudes does not end", () => {
    const items = [-179.9, -180, 179.9, 179.8, 180].map((lng, n) => at(lng, -17, n));
    expect(pilesOf(items, 2, 0)[0]?.members).toHaveLength(5);
  });

  it("have each place once, near its first, and signs that do not overlap", () => {
    const place = fc.record({
      lng: fc.oneof(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.constantFrom(44, 44.01, 45),
      ),
      lat: fc.oneof(fc.double({ min: -80, max: 80, noNaN: true }), fc.constantFrom(33, 33.01)),
    });
    fc.assert(
      fc.property(
        fc.array(place, { maxLength: 120 }),
        fc.integer({ min: 0, max: 12 }),
        (places, zoom) => {
          const items = places.map(({ lng, lat }, n) => at(lng, lat, n));
          const found = piles(items, zoom);
          const members = found.flatMap((pile) => pile.members.map(({ n }) => n));
          expect(new Set(members).size).toBe(members.length);
          for (const pile of found) expect(pile.members.length).toBeGreaterThanOrEqual(5);
          for (const [n, { middle }] of found.entries())
            for (const other of found.slice(n + 1))
              expect(apart(middle, other.middle, zoom)).toBeGreaterThanOrEqual(42 - 1e-6);
        },
      ),
    );
  });

  it("are not made of what lies apart, however much of it there is", () => {
    // 14 pixels between neighbours.
    const zoom = 4;
    const step = (14 / (256 * 2 ** zoom)) * 360;
    expect(piles(row(100, step), zoom)).toEqual([]);
  });
});

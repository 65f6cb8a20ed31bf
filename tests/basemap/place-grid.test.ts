import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mercator, type GeoBox } from "../../src/basemap/mercator.ts";
import { PlaceGrid } from "../../src/basemap/place-grid.ts";
import { onMap } from "../../src/explore/meridians.ts";

const degree = (most: number) =>
  fc.integer({ min: -most * 100, max: most * 100 }).map((n) => n / 100);
const place = fc.record({ at: fc.tuple(degree(180), degree(84)) });
const places = fc.array(place, { maxLength: 60 });
const zoom = fc.integer({ min: 0, max: 1800 }).map((n) => n / 100);

const WORLD: GeoBox = [-180, -85, 180, 85];

/** The box of a view of so many pixels about a point, in degrees. */
const boxAbout = (
  [x, y]: readonly [number, number],
  z: number,
  [w, h]: [number, number],
): GeoBox => {
  const world = 256 * 2 ** z;
  const lat = (at: number) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * at))) * 180) / Math.PI;
  const lng = (at: number) => (at - 0.5) * 360;
  return [
    lng(x - w / 2 / world),
    lat(y + h / 2 / world),
    lng(x + w / 2 / world),
    lat(y - h / 2 / world),
  ];
};

describe("a grid of places", () => {
  it("holds every place once in a view of all the world, whatever the zoom", () => {
    fc.assert(
      fc.property(places, zoom, (all, z) => {
        const cells = new PlaceGrid(all).within(z, WORLD);
        const members = cells.flatMap((cell) => cell.members);
        expect(members).toHaveLength(all.length);
        expect(new Set(members)).toEqual(new Set(all));
        expect(new Set(cells.map(({ key }) => key)).size).toBe(cells.length);
      }),
    );
  });

  it("shows all that a view can show, in at most 300 cells, near which their members are", () => {
    const size = fc.tuple(fc.integer({ min: 300, max: 4000 }), fc.integer({ min: 300, max: 2200 }));
    fc.assert(
      fc.property(places, place, zoom, size, (all, centre, z, [w, h]) => {
        const middle = mercator(...centre.at);
        const cells = new PlaceGrid(all).within(z, boxAbout(middle, z, [w, h]));
        expect(cells.length).toBeLessThanOrEqual(300);
        const shown = new Set(cells.flatMap(({ members }) => members));
        const world = 256 * 2 ** z;
        for (const one of all) {
          const [x, y] = mercator(...one.at);
          const inView =
            Math.abs(x - middle[0]) * world < w / 2 && Math.abs(y - middle[1]) * world < h / 2;
          if (inView) expect(shown.has(one)).toBe(true);
        }
      }),
    );
  });

  it("shows the same on a map that is cut elsewhere, on both sides of 180°", () => {
    const lng = fc.integer({ min: -1799, max: 1799 }).map((n) => n / 10);
    fc.assert(
      fc.property(places, lng, zoom, (all, cut, z) => {
        const grid = new PlaceGrid(all, cut);
        const whole = grid.within(z, [cut, -85, cut + 360, 85]);
        expect(new Set(whole.flatMap(({ members }) => members))).toEqual(new Set(all));
        expect(new Set(whole.map(({ key }) => key)).size).toBe(whole.length);
        // A view about the middle of that map.
        const [west, east] = [cut + 170, cut + 190];
        const shown = new Set(grid.within(z, [west, -85, east, 85]).flatMap((one) => one.members));
        for (const one of all) {
          const own = onMap(one.at[0], cut);
          if (own > west && own < east) expect(shown.has(one)).toBe(true);
        }
      }),
    );
    const twice = [179.9, 179.9, -179.9, -179.9].map((own) => ({ at: [own, -17] as const }));
    const groups = new PlaceGrid(twice, 0).within(0, [0, -85, 360, 85]);
    expect(groups.map(({ members }) => members.length)).toEqual([4]);
  });

  it("stands a cell in the middle of its members, and one alone where it is", () => {
    const [cell] = new PlaceGrid([{ at: [33.6, 31.9] }, { at: [33.8, 31.9] }]).within(3, WORLD);
    const [x, y] = cell?.middle ?? [];
    expect(x).toBeCloseTo(mercator(33.7, 31.9)[0], 12);
    expect(y).toBeCloseTo(mercator(33.7, 31.9)[1], 12);
    const [alone] = new PlaceGrid([{ at: [45, 33] }]).within(3, WORLD);
    expect(alone?.middle).toEqual(mercator(45, 33));
  });

  it("never lets the signs of two groups overlap, whatever the zoom", () => {
    fc.assert(
      fc.property(places, zoom, (all, z) => {
        const world = 256 * 2 ** z;
        const groups = new PlaceGrid([...all, ...all])
          .within(z, WORLD)
          .map(({ middle: [x, y] }) => [x * world, y * world] as const);
        groups.forEach(([x, y], n) => {
          for (const [otherX, otherY] of groups.slice(n + 1))
            expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(41.9);
        });
      }),
    );
  });

  it("counts each place once for a zoom level, and none for a pan", () => {
    const grid = new PlaceGrid(Array.from({ length: 50 }, (_, i) => ({ at: [i, i] as const })));
    grid.within(5.2, [0, 0, 10, 10]);
    expect(grid.scanned).toBe(50);
    for (let west = 0; west < 20; west++) grid.within(5.9, [west, 0, west + 10, 10]);
    expect(grid.scanned).toBe(50);
    grid.within(6, [0, 0, 10, 10]);
    expect(grid.scanned).toBe(100);
  });

  it("keeps a cell's key and members while the view moves", () => {
    const grid = new PlaceGrid([{ at: [44, 33] as const }, { at: [44.01, 33.01] as const }]);
    const [before] = grid.within(7, [40, 30, 46, 36]);
    const [after] = grid.within(7.5, [43, 32, 48, 37]);
    expect(after).toBe(before);
  });
});

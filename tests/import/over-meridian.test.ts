import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import fc from "fast-check";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { shaped } from "../../src/import/assemble/geometry.ts";
import { signedArea, type Ring } from "../../src/formats/geojson/cut-at-meridian.ts";
import { importText, reread } from "./import-text.ts";

const area = (...coordinates: Position[][]): Polygon => ({ type: "Polygon", coordinates });

/** Counter-clockwise. */
const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

const FIJI = box(179, 0, -179, 2);

const HALVES = [
  [179, 180, 180, 179],
  [-180, -179, -179, -180],
];

const positionsOf = (of: Polygon | MultiPolygon): Position[] =>
  (of.type === "Polygon" ? [of.coordinates] : of.coordinates).flat(2);

describe("an outline over the 180th meridian", () => {
  it("is cut there into two that do not reach over it", () => {
    const { geometry, lost } = shaped(area(FIJI));
    expect(lost).toBeNull();
    const { type, coordinates } = geometry as MultiPolygon;
    expect(type).toBe("MultiPolygon");
    expect(coordinates.map(([ring = []]) => ring.slice(1).map(([x]) => x))).toHaveLength(2);
    coordinates.forEach(([ring = []], n) => {
      expect(new Set(ring.map(([x]) => x))).toEqual(new Set(HALVES[n]));
      expect(signedArea(ring.slice(1) as unknown as Ring)).toBeCloseTo(2, 9);
    });
  });

  it("keeps a hole in its part, and cuts one that goes over it, too", () => {
    const outer = box(170, -10, -170, 10);
    const hole = (from: number, to: number) => box(from, -1, to, 1).toReversed();
    const beside = shaped(area(outer, hole(-175, -174))).geometry as MultiPolygon;
    expect(beside.coordinates.map((rings) => rings.length)).toEqual([1, 2]);
    expect(beside.coordinates[1]?.[1]?.map(([x]) => x).sort()).toEqual(
      [-174, -174, -175, -175, -175].sort(),
    );
    const across = shaped(area(outer, hole(179, -179))).geometry as MultiPolygon;
    expect(across.coordinates.map((rings) => rings.length)).toEqual([1, 1]);
    const point = (x: number, y: number) => booleanPointInPolygon([x, y], across);
    expect([point(179.5, 0), point(-179.5, 0), point(178, 0), point(179.5, 5)]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it("that only touches it, written as −180, stays one", () => {
    const touching = FIJI.map(([x = 0, y = 0]) => [x === -179 ? -180 : x, y]);
    const { geometry } = shaped(area(touching));
    expect(geometry?.type).toBe("Polygon");
    expect(new Set(positionsOf(geometry as Polygon).map(([x]) => x))).toEqual(new Set([179, 180]));
  });

  it("is recognised by what would cross itself, whichever way it runs", () => {
    const outline: Position[] = [
      [178, -3],
      [178, 3],
      [179, 2],
      [-179, 2],
      [-178, 0],
      [-179, -1],
      [179, -2],
      [178, -3],
    ];
    const { geometry } = shaped(area(outline));
    expect((geometry as MultiPolygon).coordinates).toHaveLength(2);
  });
});

describe("an outline that does not go over it for certain", () => {
  it.each([
    [
      "a box that may be one round the world",
      [
        [170, -60],
        [170, 70],
        [-170, 70],
        [-170, -60],
        [170, -60],
      ],
    ],
    [
      "one round a pole",
      [
        [-120, 60],
        [0, 60],
        [120, 60],
        [-120, 60],
      ],
    ],
  ])("%s has no shape, and its row is kept", (_, ring) => {
    expect(shaped(area(ring))).toEqual({ geometry: null, lost: "outline" });
    const feature = { type: "Feature", geometry: area(ring), properties: { title: "A" } };
    const { story, problems, counts } = importText("a.geojson", JSON.stringify(feature));
    expect(problems).toMatchObject([{ code: "area-unclear", line: 1 }]);
    expect(counts).toMatchObject({ placed: 0, unplaced: 1, shapesLost: 1 });
    expect(story?.events[0]?.unplaced?.["en"]).toContain("180th meridian");
  });

  it.each([
    ["round the whole world", box(-180, -60, 180, 75)],
    [
      "along a pole",
      [
        [-180, -90],
        [180, -90],
        [180, -84],
        [0, -70],
        [-180, -84],
        [-180, -90],
      ],
    ],
    ["as wide as half of it", box(-90, 0, 90, 2)],
  ])("stays as it is where its edge runs %s", (_, ring) => {
    expect(shaped(area(ring))).toEqual({ geometry: area(ring), lost: null });
    const feature = { type: "Feature", geometry: area(ring), properties: { title: "A" } };
    expect(importText("a.geojson", JSON.stringify(feature)).problems).toEqual([]);
  });
});

/** A ring round a point at the meridian, each corner in its own direction: it never crosses itself. */
const star = fc
  .record({
    middle: fc.tuple(
      fc.double({ min: 176, max: 184, noNaN: true }),
      fc.integer({ min: -40, max: 40 }),
    ),
    reaches: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 5, maxLength: 12 }),
  })
  .map(({ middle: [x, y], reaches }) =>
    reaches.map((reach, n): [number, number] => {
      const angle = (2 * Math.PI * n) / reaches.length;
      return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
    }),
  );

it("covers the same as it was cut from", () => {
  fc.assert(
    fc.property(
      star,
      fc.array(
        fc.tuple(fc.double({ min: 150, max: 210, noNaN: true }), fc.integer({ min: -60, max: 60 })),
      ),
      (ring, points) => {
        const counted = [...ring, ring[0] ?? [0, 0]];
        const written = counted.map(([x, y]) => [x > 180 ? x - 360 : x, y]);
        const { geometry } = shaped(area(written));
        // One that bows inwards beside 180° may as well be a hull round the world.
        fc.pre(geometry !== null);
        const made = geometry as Polygon | MultiPolygon;
        const parts = made.type === "Polygon" ? [made.coordinates] : made.coordinates;
        const sum = parts.reduce((all, [one = []]) => all + signedArea(one as unknown as Ring), 0);
        expect(sum).toBeCloseTo(signedArea(ring), 4);
        for (const [one = []] of parts)
          one.slice(1).forEach(([x = 0], n) => {
            expect(Math.abs(x)).toBeLessThanOrEqual(180);
            expect(Math.abs(x - (one[n]?.[0] ?? 0))).toBeLessThanOrEqual(180);
          });
        for (const [x, y] of points) {
          // On an edge either may be said, since what was moved by 360° has other decimals.
          const near = [-1e-6, 1e-6].map((by) =>
            booleanPointInPolygon([x + by, y + by], area(counted)),
          );
          if (near[0] !== near[1]) continue;
          const at = [x > 180 ? x - 360 : x, y];
          expect(booleanPointInPolygon(at, made)).toBe(near[0]);
        }
      },
    ),
  );
});

it("makes a story without issues, in the view of which lies only what it covers", () => {
  const feature = {
    type: "Feature",
    geometry: area(FIJI),
    properties: { title: "A", date: "2024-03-05" },
  };
  const { story, counts } = importText("a.geojson", JSON.stringify(feature));
  expect(counts.placed).toBe(1);
  expect(story && reread(story).issues.filter(({ code }) => /anti|ring/.test(code))).toEqual([]);
});

import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { cutAt, signedArea, type Ring } from "../../../src/formats/geojson/cut-at-meridian.ts";

const areaOf = (outlines: readonly Position[][][]): number =>
  outlines.reduce((sum, [ring = []]) => sum + signedArea(ring.slice(1) as unknown as Ring), 0);

const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
];

describe("a polygon cut at a meridian", () => {
  it("that pinches itself on it is two on the side of its lobes, from whichever corner it begins", () => {
    // Goes west at 5° north and comes back through the same point: two lobes in the east.
    const pinched: Ring = [
      [178, 0],
      [182, 0],
      [182, 4],
      [178, 6],
      [178, 4],
      [182, 6],
      [182, 10],
      [178, 10],
      [170, 5],
    ];
    for (let first = 0; first < pinched.length; first += 1) {
      const ring = [...pinched.slice(first), ...pinched.slice(0, first)];
      const polygons = cutAt([ring], 180) ?? [];
      const [west, east] = [
        polygons.filter(([outline = []]) => outline.every(([x = 0]) => x > 0)),
        polygons.filter(([outline = []]) => outline.every(([x = 0]) => x < 0)),
      ];
      expect(east, `from ${first}`).toHaveLength(2);
      expect(west.length + east.length).toBe(polygons.length);
      // Two lobes 2° wide, 5° high where they begin and 4° or so where they end.
      expect(areaOf(east)).toBeCloseTo(18, 9);
    }
  });

  it("that crosses itself there is none", () => {
    const crossed: Ring = [
      [178, 0],
      [182, 0],
      [182, 6],
      [178, 6],
      [178, 3],
      [182, 3],
      [182, 10],
      [178, 10],
    ];
    expect(cutAt([crossed], 180)).toBeNull();
  });

  it("keeps the holes of an outline that lies on one side", () => {
    const hole = box(174, 2, 176, 4).toReversed();
    expect(cutAt([box(170, 0, 179, 9), hole], 180)).toEqual([
      [
        [
          [170, 0],
          [179, 0],
          [179, 9],
          [170, 9],
          [170, 0],
        ],
        [
          [174, 4],
          [176, 4],
          [176, 2],
          [174, 2],
          [174, 4],
        ],
      ],
    ]);
    expect(cutAt([box(181, 0, 189, 9)], 180)?.[0]?.[0]?.[0]).toEqual([-179, 0]);
  });

  it("with a hole that lies in none of its parts is none", () => {
    expect(cutAt([box(170, 0, 190, 9), box(171, 20, 172, 21)], 180)).toBeNull();
  });
});

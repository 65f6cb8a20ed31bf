import type { Feature, FeatureCollection, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { countriesOf } from "../../src/basemap/focus.ts";

const square = (
  en: string,
  west: number,
  south: number,
  side = 2,
): Feature<Polygon, { en: string }> => ({
  type: "Feature",
  properties: { en },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [west + side, south],
        [west + side, south + side],
        [west, south + side],
        [west, south],
      ],
    ],
  },
});

const file = (
  ...features: Feature<Polygon, { en: string }>[]
): FeatureCollection<Polygon, { en: string }> => ({ type: "FeatureCollection", features });

const standing = (files: Parameters<typeof countriesOf>[0], points: number[][]): unknown[] =>
  countriesOf(files, points).features.map(({ properties, geometry }) => [
    properties.en,
    geometry.type === "MultiPolygon" ? geometry.coordinates.length : 0,
  ]);

describe("the countries that stand out", () => {
  const region = file(square("Egypt", 26, 25), square("Iraq", 43, 32));
  const world = file(square("Egypt", 24, 25), square("Libya", 20, 25));

  it("are those that hold a point, whole, with their parts in every file", () => {
    expect(standing([region, world], [[27, 26]])).toEqual([
      ["Egypt", 1],
      ["Egypt", 1],
    ]);
    expect(
      standing(
        [region, world],
        [
          [44, 33],
          [21, 26],
        ],
      ),
    ).toEqual([
      ["Iraq", 1],
      ["Libya", 1],
    ]);
    expect(standing([region, world], [[0, 0]])).toEqual([]);
  });

  it("are none where more than one state claims the land: the Crimea, with Russia or by itself", () => {
    const crimea = square("Russia", 33.5, 44.6, 1.5).geometry.coordinates;
    const mainland = square("Russia", 38, 45).geometry.coordinates;
    const russia: Feature = {
      type: "Feature",
      properties: { en: "Russia" },
      geometry: { type: "MultiPolygon", coordinates: [crimea, mainland] },
    };
    const files = [{ type: "FeatureCollection", features: [russia] }] as unknown as Parameters<
      typeof countriesOf
    >[0];
    expect(standing(files, [[39, 46]])).toEqual([["Russia", 1]]);
    expect(standing(files, [[34, 45]])).toEqual([]);
  });
});

import type { Feature, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { withoutCutAreas } from "../../src/basemap/cut-areas.ts";

const square = (name: string, west: number, south: number): Feature<Polygon, { name: string }> => ({
  type: "Feature",
  properties: { name },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [west + 0.1, south],
        [west + 0.1, south + 0.1],
        [west, south + 0.1],
        [west, south],
      ],
    ],
  },
});

describe("urban areas", () => {
  it("that the detail box cuts through are left out, at every side", () => {
    const features = [
      square("Baghdad", 44.4, 33.3),
      square("Tartus", 36, 34.9),
      square("south", 44, 28),
      square("east", 49.9, 33),
      square("north", 44, 38.9),
    ];
    const kept = withoutCutAreas({ type: "FeatureCollection", features }).features;
    expect(kept.map(({ properties }) => properties.name)).toEqual(["Baghdad"]);
  });
});

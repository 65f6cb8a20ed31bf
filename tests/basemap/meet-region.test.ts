import type { FeatureCollection, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { meetRegion } from "../../src/basemap/meet-region.ts";

const met = (...ring: number[][]): number[][] | undefined => {
  const areas: FeatureCollection<Polygon> = {
    type: "FeatureCollection",
    features: [
      { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [ring] } },
    ],
  };
  const [feature] = meetRegion(areas).features;
  return (feature?.geometry as Polygon | undefined)?.coordinates[0];
};

describe("the world round the region", () => {
  it("comes to its edges, and to its corners", () => {
    expect(met([26.02, 30], [25.99, 17.98], [63.98, 45.01])).toEqual([
      [26, 30],
      [26, 18],
      [64, 45],
    ]);
  });

  it("stays as it is elsewhere, also in line with an edge but beyond its end", () => {
    const ring = [
      [26.02, 50],
      [20, 45.01],
      [25.9, 30],
    ];
    expect(met(...ring)).toEqual(ring);
  });
});

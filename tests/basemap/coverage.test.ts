import { describe, expect, it } from "vitest";
import { nearestStart, wantsFarTowns, wantsFinerWorld } from "../../src/basemap/coverage.ts";

/** A map of so many degrees each way round a point. */
const sight = (lng: number, lat: number, wide: number, zoom: number) => ({
  west: lng - wide,
  east: lng + wide,
  south: lat - wide / 2,
  north: lat + wide / 2,
  zoom,
});

describe("where a map begins", () => {
  it("is as near as places can be told apart, where the map has its detail", () => {
    expect(nearestStart([44, 32, 44, 32])).toBe(8);
    expect(nearestStart([44, 32, 44.2, 32.1])).toBe(11);
  });

  it("is farther off where there is only the coarse world, also for a part of it", () => {
    expect(nearestStart([-70.6, -33.4, -70.6, -33.4])).toBe(6);
    expect(nearestStart([-70.7, -33.5, -70.6, -33.4])).toBe(8);
    expect(nearestStart([24, 33, 44, 36])).toBe(8);
  });
});

describe("towns and finer shores outside of the region", () => {
  it.each([
    ["the first story", sight(43, 33, 14, 6), false],
    ["the region from afar", sight(43, 33, 30, 5), false],
    ["the world from afar", sight(0, 20, 90, 2), false],
    ["Europe", sight(5, 48, 14, 5), true],
    ["the edge of the region, mostly beyond it", sight(26, 33, 4, 8), true],
    ["beyond the 180th meridian", sight(190, 0, 10, 6), true],
  ])("of %s", (_, seen, isWanted) => {
    expect(wantsFarTowns(seen, false)).toBe(isWanted);
    expect(wantsFinerWorld(seen)).toBe(isWanted);
  });

  it("name groups of rows from any height, but not those of the region", () => {
    expect(wantsFarTowns(sight(0, 20, 90, 2), true)).toBe(true);
    expect(wantsFinerWorld(sight(0, 20, 90, 2))).toBe(false);
    expect(wantsFarTowns(sight(43, 33, 14, 6), true)).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { exploreArchive } from "../../../src/archive/explored.ts";
import { mercatorBox, type GeoBox } from "../../../src/basemap/mercator.ts";
import { WORLD } from "../../../src/archive/grid.ts";
import { placedCells } from "../../../src/map/points/cells.ts";
import { placeOfRow } from "../../../src/map/points/row-places.ts";
import { xOf, yOf } from "../../../src/archive/positions.ts";
import { madeArchive } from "../../archive/made-archive.ts";

const IRAQ: GeoBox = [38, 29, 49, 38];

describe("groups on the map", () => {
  const archive = exploreArchive(madeArchive(3000));
  const at = (zoom: number) => {
    const cells = archive.grid.within(zoom, mercatorBox(IRAQ));
    return { cells, placed: placedCells(archive, { zoom, cut: -180 }, cells) };
  };

  it.each([4, 5.3, 6, 7.6, 9, 11.2])(
    "hold all events, stand at one of them, and overlap no other, at zoom %s",
    (zoom) => {
      const { cells, placed } = at(zoom);
      const rows = (of: readonly { from: number; to: number }[]): number[] =>
        of.flatMap((cell) => archive.grid.rowsIn(cell)).sort((a, b) => a - b);
      expect(rows(placed.flatMap(({ parts }) => parts))).toEqual(rows(cells));
      const px = (256 * 2 ** zoom) / WORLD;
      const { positions } = archive;
      placed.forEach((one, n) => {
        expect(one.at).toEqual(placeOfRow(archive.positions, one.middle));
        expect(one.types.reduce((sum, [, count]) => sum + count, 0)).toBe(one.count);
        expect(rows(one.parts)).toHaveLength(one.shown);
        for (const other of placed.slice(n + 1)) {
          const apart = Math.hypot(
            (xOf(positions, one.middle) - xOf(positions, other.middle)) * px,
            (yOf(positions, one.middle) - yOf(positions, other.middle)) * px,
          );
          const radii = [one, other].map(({ count }) => (count === 1 ? 10 : 22));
          expect(apart).toBeGreaterThanOrEqual((radii[0] as number) + (radii[1] as number));
        }
      });
    },
  );

  it("are fewer than the cells where these are near one another", () => {
    const { cells, placed } = at(6);
    expect(placed.length).toBeGreaterThan(5);
    expect(placed.length).toBeLessThan(cells.length);
  });
});

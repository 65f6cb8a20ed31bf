import { describe, expect, it } from "vitest";
import { exploreArchive } from "../../../src/archive/explored.ts";
import { mercatorBox, type GeoBox } from "../../../src/basemap/mercator.ts";
import { placedCells } from "../../../src/map/points/cells.ts";
import { stacksOf } from "../../../src/map/points/row-places.ts";
import { rowsListedWith } from "../../../src/map/points/rows-listed.ts";
import { madeArchive } from "../../archive/made-archive.ts";

const IRAQ: GeoBox = [38, 29, 49, 38];

describe("the rows listed with one", () => {
  const archive = exploreArchive(madeArchive(3000));
  const cells = archive.grid.within(7, mercatorBox(IRAQ));

  it("are those of the group that it is in, whichever of them is named", () => {
    const placed = placedCells(archive, { zoom: 7, cut: -180 }, cells);
    const inView = { cells: placed, stacks: null };
    for (const { key, at, parts } of placed) {
      const rows = parts.flatMap((part) => archive.grid.rowsIn(part));
      for (const row of [rows[0], rows.at(-1)])
        expect(rowsListedWith(archive, inView, row as number)).toEqual({ at, rows, key });
    }
    expect(placed.length).toBeGreaterThan(5);
  });

  it("are those at its coordinate where each stands at its place", () => {
    const shown = cells.flatMap((cell) => archive.grid.rowsIn(cell)).sort((a, b) => a - b);
    const stacks = stacksOf(archive, shown);
    const stack = stacks.find(({ rows }) => rows.length > 2) ?? expect.fail("no stack");
    for (const row of stack.rows)
      expect(rowsListedWith(archive, { cells: [], stacks }, row)).toMatchObject({
        at: stack.at,
        rows: stack.rows,
      });
  });

  it("are none where it is not in view", () => {
    expect(rowsListedWith(archive, { cells: [], stacks: [] }, 0)).toBeUndefined();
    expect(rowsListedWith(archive, { cells: [], stacks: null }, 0)).toBeUndefined();
  });
});

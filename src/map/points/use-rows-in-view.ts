import { useMemo } from "react";
import type { ExploredArchive } from "../../archive/explored.ts";
import { mercatorBox } from "../../basemap/mercator.ts";
import type { Seen } from "../use-seen.ts";
import { placedCells, type PlacedCell } from "./cells.ts";
import { stacksOf, type Stack } from "./row-places.ts";

/** Up to so many rows in view are shown each at its place. */
const MOST_POINTS = 400;

export interface RowsInView {
  /** The groups of a view that holds many rows; none where each stands at its place. */
  cells: readonly PlacedCell[];
  /** `null` where they stand in groups. */
  stacks: readonly Stack[] | null;
}

/** The rows of what the map shows: in groups, or each at its place where they are few. */
export const useRowsInView = (archive: ExploredArchive, seen: Seen, scene: object): RowsInView =>
  useMemo(() => {
    const { grid } = archive;
    const all = grid.within(seen.zoom, mercatorBox(seen.box, seen.cut));
    const count = all.reduce((sum, cell) => sum + cell.shown, 0);
    if (count > MOST_POINTS) return { cells: placedCells(archive, seen, all), stacks: null };
    const rows = all.flatMap((cell) => grid.rowsIn(cell)).sort((a, b) => a - b);
    return { cells: [], stacks: stacksOf(archive, rows) };
    // oxlint-disable-next-line react/exhaustive-deps -- a new scene is what changes the grid
  }, [archive, seen, scene]);

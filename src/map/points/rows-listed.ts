import type { LatLngTuple } from "leaflet";
import type { ExploredArchive } from "../../archive/explored.ts";
import { areTogether } from "../../archive/positions.ts";
import { keyOfStack, placeOfRow } from "./row-places.ts";
import type { RowsInView } from "./use-rows-in-view.ts";

/** Rows that stand under one button. */
export interface RowsListed {
  at: LatLngTuple;
  rows: readonly number[];
  /** The group's or the point's button. */
  key: string;
}

/** Among which rows one stands in a view; none where it is not in view, or filters hide all of them. */
export const rowsListedWith = (
  { grid, positions }: ExploredArchive,
  { cells, stacks }: RowsInView,
  row: number,
): RowsListed | undefined => {
  const stack = stacks?.find(({ rows: [first = -1] }) => areTogether(positions, first, row));
  if (stack) return { at: stack.at, rows: stack.rows, key: keyOfStack(stack) };
  const cell = cells.find(({ parts }) => parts.some(({ from, to }) => from <= row && row < to));
  return (
    cell && {
      at: placeOfRow(positions, cell.middle),
      rows: cell.parts.flatMap((part) => grid.rowsIn(part)),
      key: cell.key,
    }
  );
};

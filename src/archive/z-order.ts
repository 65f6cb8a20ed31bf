import { firstRow } from "../explore/columns/first-row.ts";
import { BITS, zOf, zOfHalves } from "./grid.ts";
import type { PositionColumn } from "./positions.ts";

/** Rows from one on, the end not among them. */
export type RowRange = readonly [from: number, to: number];

/** The rows within a cell of a level, which stand next to one another; `among` are rows that hold all of them. */
export const rowsOfCell = (
  { z: { high, low }, placed }: PositionColumn,
  level: number,
  column: number,
  row: number,
  [start, stop]: RowRange = [0, placed],
): RowRange => {
  const side = 2 ** (BITS - level);
  const first = zOf(column * side, row * side);
  // As many places of the curve as the cell has, one after another.
  const end = first + side * side;
  const at = (n: number): number => zOfHalves(high[n] as number, low[n] as number);
  const from = firstRow(start, stop, (n) => at(n) >= first);
  return [from, firstRow(from, stop, (n) => at(n) >= end)];
};

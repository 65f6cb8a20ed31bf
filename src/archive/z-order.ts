import { firstRow } from "../explore/columns/first-row.ts";
import { BITS, zOf, zOfHalves } from "./grid.ts";
import type { PositionColumn } from "./positions.ts";

/** The rows within a cell of a level, which stand next to one another; the end is not among them. */
export const rowsOfCell = (
  { z: { high, low }, placed }: PositionColumn,
  level: number,
  column: number,
  row: number,
): [from: number, to: number] => {
  const side = 2 ** (BITS - level);
  const first = zOf(column * side, row * side);
  // As many places of the curve as the cell has, one after another.
  const end = first + side * side;
  const at = (n: number): number => zOfHalves(high[n] as number, low[n] as number);
  const from = firstRow(0, placed, (n) => at(n) >= first);
  return [from, firstRow(from, placed, (n) => at(n) >= end)];
};

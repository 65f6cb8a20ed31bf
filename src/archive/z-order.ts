import { firstRow } from "../explore/columns/first-row.ts";
import type { PositionColumn } from "./archive.ts";
import { WORLD } from "./grid.ts";

/** Whether the highest bit of one 32-bit number is below that of another. */
const isLower = (a: number, b: number): boolean => Math.clz32(a) > Math.clz32(b);

/** Whether a point comes before another in Z-order; the same point does not. */
export const isBefore = (ax: number, ay: number, bx: number, by: number): boolean =>
  // The highest bit in which they differ decides; of a pair of bits that of y is the higher one.
  isLower(ay ^ by, ax ^ bx) ? ax < bx : ay < by;

/** The rows within a cell of a level, which stand next to one another; the end is not among them. */
export const rowsOfCell = (
  { x, y, placed }: PositionColumn,
  level: number,
  column: number,
  row: number,
): [from: number, to: number] => {
  const side = WORLD / 2 ** level;
  const [west, north] = [column * side, row * side];
  const [east, south] = [west + side - 1, north + side - 1];
  const at = (n: number): [number, number] => [x[n] as number, y[n] as number];
  const from = firstRow(0, placed, (n) => !isBefore(...at(n), west, north));
  return [from, firstRow(from, placed, (n) => isBefore(east, south, ...at(n)))];
};

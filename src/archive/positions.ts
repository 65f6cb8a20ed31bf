import { middle, xOfHalves, yOfHalves, type ZHalves } from "./grid.ts";

/**
 * Where each row lies: its place along the Z-order curve of cells that are smaller than a place is
 * known (`PRECISION_M`). It is kept as the file has it: of a million rows few hundred are asked for their
 * coordinates.
 */
export interface PositionColumn {
  z: ZHalves;
  /** Rows from this one on have no place. Before it they stand in the order of the curve. */
  placed: number;
}

const at = (half: Uint32Array, row: number): number => half[row] as number;

/** How far from the west a row lies in the map's projection (EPSG:3857), as a fraction of the square times 2³². */
export const xOf = ({ z: { high, low } }: PositionColumn, row: number): number =>
  middle(xOfHalves(at(high, row), at(low, row)));

/** The same from the north. */
export const yOf = ({ z: { high, low } }: PositionColumn, row: number): number =>
  middle(yOfHalves(at(high, row), at(low, row)));

/** Whether two rows lie in the same place. */
export const areTogether = ({ z: { high, low } }: PositionColumn, a: number, b: number): boolean =>
  high[a] === high[b] && low[a] === low[b];

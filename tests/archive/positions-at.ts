import { BITS, zOf } from "../../src/archive/grid.ts";
import type { PositionColumn } from "../../src/archive/positions.ts";

/** Positions in cells of the grid, from the west and from the north, in the order of an archive. */
export const positionsAt = (
  cells: readonly (readonly [x: number, y: number])[],
): PositionColumn => {
  const places = cells.map(([x, y]) => zOf(x, y)).sort((a, b) => a - b);
  return {
    z: {
      high: Uint32Array.from(places, (z) => Math.floor(z / 2 ** BITS)),
      low: Uint32Array.from(places, (z) => z % 2 ** BITS),
    },
    placed: cells.length,
  };
};

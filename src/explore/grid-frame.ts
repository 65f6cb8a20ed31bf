/** A rectangle in the square of the world’s map (EPSG:3857), in fractions from the north-west. */
export interface WorldBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Where the map's copy of the world begins, which is as wide as the square; 0 where left out. */
  start?: number;
}

/** Cells of a grid that a view shows, both ends included. */
export interface GridFrame {
  /** The world has 2 to the power of this columns, and as many rows. Past the last one they begin anew. */
  level: number;
  west: number;
  east: number;
  north: number;
  south: number;
}

/** A cell is 64 CSS pixels wide at a whole zoom, and up to twice that below the next: room for a sign. */
export const LEVELS_BEYOND_ZOOM = 2;
/** More signs than a map can show side by side. */
const MOST = 300;

/**
 * The cells of a view and one more all round, in a grid that lies fast on the world, so that panning
 * regroups nothing. Coarser where the view would hold more than 300 of them.
 */
export const gridFrame = (
  zoom: number,
  { left, top, right, bottom, start = 0 }: WorldBox,
): GridFrame => {
  for (let level = Math.max(0, Math.floor(zoom)) + LEVELS_BEYOND_ZOOM; ; level--) {
    const columns = 2 ** level;
    // A view may reach beyond the world, even without an end, where nothing lies.
    const within = (cell: number, first = 0): number =>
      Math.min(first + columns - 1, Math.max(first, cell));
    const first = Math.floor(start * columns);
    const west = within(Math.floor(left * columns) - 1, first);
    const north = within(Math.floor(top * columns) - 1);
    const east = within(Math.floor(right * columns) + 1, first);
    const south = within(Math.floor(bottom * columns) + 1);
    if (level === 0 || (east - west + 1) * (south - north + 1) <= MOST)
      return { level, west, east, north, south };
  }
};

/** The cells of a frame, row by row. */
export function* cellsIn({
  level,
  west,
  east,
  north,
  south,
}: GridFrame): Generator<[column: number, row: number]> {
  for (let row = north; row <= south; row++)
    for (let column = west; column <= east; column++) yield [column % 2 ** level, row];
}

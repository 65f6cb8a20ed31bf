import type L from "leaflet";
import type { Rows } from "../rows.ts";

/** Cells of a zoom are those of the world divided so many times more often than its tiles: 64 px. */
const FINER = 2;
/** The finest level that is counted as a whole; nothing here looks closer. */
const FINEST = 10;

/** Level of the cells that a zoom shows: 2 to its power are a side of the world. */
export const levelOf = (zoom: number): number => Math.min(FINEST, zoom + FINER);

/** Each row's cell of the finest level, rows of the grid one after another. */
export const cellsOf = ({ rows, lng, lat }: Rows): Uint32Array => {
  const side = 2 ** FINEST;
  const cells = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    const sine = Math.sin(((lat[row] as number) * Math.PI) / 180);
    const x = (lng[row] as number) / 360 + 0.5;
    const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
    cells[row] = ((y * side) << FINEST) | (x * side);
  }
  return cells;
};

/** The cell of a coarser level that holds one of the finest. */
export const cellAt = (cell: number, level: number): number => {
  const coarser = FINEST - level;
  return ((cell >>> (FINEST + coarser)) << level) | ((cell >>> coarser) & (2 ** level - 1));
};

/** A cell and its middle, in pixels of the world. */
export interface CellInView {
  cell: number;
  x: number;
  y: number;
}

/** The cells of a level that are in a map's view. */
export const cellsInView = (map: L.Map, level: number): CellInView[] => {
  const side = (256 * 2 ** map.getZoom()) / 2 ** level;
  const { min, max } = map.getPixelBounds();
  const last = 2 ** level - 1;
  const within = (px: number | undefined): number =>
    Math.max(0, Math.min(last, Math.floor((px ?? 0) / side)));
  const cells: CellInView[] = [];
  for (let y = within(min?.y); y <= within(max?.y); y++)
    for (let x = within(min?.x); x <= within(max?.x); x++)
      cells.push({ cell: (y << level) | x, x: (x + 0.5) * side, y: (y + 0.5) * side });
  return cells;
};

import L from "leaflet";
import { plainMap } from "../page/plain-map.ts";
import type { Way } from "../page/way.ts";
import type { Rows } from "../rows.ts";
import { KeyedButtons, type Cell } from "./keyed-buttons.ts";

/** Cells of a zoom are those of the world divided so many times more often than its tiles: 64 px. */
const FINER = 2;
/** The finest level that is counted as a whole, 4 MB; nothing here looks closer. */
const FINEST = 10;

/** Each row's cell of the finest level, rows of the grid one after another. */
const cellsOf = ({ rows, lng, lat }: Rows): Uint32Array => {
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

/**
 * The least work that can be thought of on Leaflet: one array a field; a filter goes through the rows
 * once and counts them in the cells of the zoom; panning only reads counts; a button is made only
 * for a cell that had none. It has no list, no search, no names, no link: what ours is held against.
 */
export const show: Way = (box, rows) => {
  const map = plainMap(box);
  const cells = cellsOf(rows);
  const buttons = new KeyedButtons(map.getPane("markerPane") as HTMLElement);
  let [types, counted, counts] = [-1, -1, new Uint32Array(0)];

  const count = (level: number): void => {
    counts = new Uint32Array(4 ** level);
    counted = level;
    const coarser = FINEST - level;
    const mask = 2 ** level - 1;
    for (let row = 0; row < cells.length; row++) {
      if (!(types & (1 << (rows.type[row] as number)))) continue;
      const cell = cells[row] as number;
      const at = ((cell >>> (FINEST + coarser)) << level) | ((cell >>> coarser) & mask);
      counts[at] = (counts[at] as number) + 1;
    }
  };

  const draw = (): void => {
    const level = Math.min(FINEST, map.getZoom() + FINER);
    if (level !== counted) count(level);
    const side = (256 * 2 ** map.getZoom()) / 2 ** level;
    const origin = map.getPixelOrigin();
    const { min, max } = map.getPixelBounds();
    const last = 2 ** level - 1;
    const within = (px: number | undefined): number =>
      Math.max(0, Math.min(last, Math.floor((px ?? 0) / side)));
    const shown: Cell[] = [];
    for (let y = within(min?.y); y <= within(max?.y); y++)
      for (let x = within(min?.x); x <= within(max?.x); x++) {
        const number = counts[(y << level) | x] as number;
        if (number === 0) continue;
        const at = L.point((x + 0.5) * side, (y + 0.5) * side).subtract(origin);
        shown.push({ key: `${level}/${x}/${y}`, count: number, at });
      }
    buttons.show(shown);
  };

  map.on("moveend", draw);
  draw();
  return {
    filter: (wanted) => {
      types = wanted;
      counted = -1;
      draw();
    },
  };
};

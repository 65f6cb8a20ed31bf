import L from "leaflet";
import { plainMap } from "../page/plain-map.ts";
import type { Way } from "../page/way.ts";
import { KeyedButtons } from "./keyed-buttons.ts";
import { cellAt, cellsInView, cellsOf, levelOf } from "./world-cells.ts";

/**
 * The least work that can be thought of on Leaflet: one array a field; a filter goes through the rows
 * once and counts them in the cells of the zoom; panning only reads counts; a button is made only
 * for a cell that had none. It has no list, no search, no names, no link: what ours is held against.
 */
export const show: Way = (box, rows) => {
  const map = plainMap(box);
  const cells = cellsOf(rows);
  const buttons = new KeyedButtons(map.getPane("markerPane") as HTMLElement, "count");
  let [types, counted, counts] = [-1, -1, new Uint32Array(0)];

  const count = (level: number): void => {
    counts = new Uint32Array(4 ** level);
    counted = level;
    for (let row = 0; row < cells.length; row++) {
      if (!(types & (1 << (rows.type[row] as number)))) continue;
      const at = cellAt(cells[row] as number, level);
      counts[at] = (counts[at] as number) + 1;
    }
  };

  const draw = (): void => {
    const level = levelOf(map.getZoom());
    if (level !== counted) count(level);
    const origin = map.getPixelOrigin();
    buttons.show(
      cellsInView(map, level).flatMap(({ cell, x, y }) => {
        const number = counts[cell] as number;
        if (number === 0) return [];
        const text = String(number);
        const at = L.point(x, y).subtract(origin);
        return [{ key: `${level}/${cell}`, text, name: `${text} events`, at }];
      }),
    );
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

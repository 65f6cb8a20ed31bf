import { plainMap } from "../page/plain-map.ts";
import type { Way } from "../page/way.ts";
import { TYPES } from "../rows.ts";
import { Panel, ROWS_ON_PAGE } from "./whole/panel.ts";
import { Rings } from "./whole/rings.ts";
import { firstRows, rowsByDay, tallyOf, type Tally } from "./whole/tally.ts";
import { Timeline } from "./whole/timeline.ts";
import { cellsOf, levelOf } from "./world-cells.ts";

const addBox = (to: Element, className: string): HTMLElement => {
  const box = document.createElement("div");
  box.className = className;
  to.append(box);
  return box;
};

/**
 * The least work that shows what our page shows of an archive, written by hand: rings of the types with a
 * name, how many events there are of all, the first of them in a list, bars of time and a link, in a
 * page as large. It finds no words, knows one filter, and takes its rows from one file.
 */
export const show: Way = (box, rows) => {
  box.classList.add("whole");
  const [panel, chart] = [new Panel(addBox(box, "panel"), rows), addBox(box, "map")];
  const timeline = new Timeline(addBox(box, "timeline"));
  const map = plainMap(chart);
  const rings = new Rings(map);
  const [cells, sorted] = [cellsOf(rows), rowsByDay(rows)];
  let [types, counted] = [2 ** TYPES - 1, -1];
  let tally: Tally;

  const count = (): void => {
    counted = levelOf(map.getZoom());
    tally = tallyOf(rows, cells, counted, types);
  };
  const drawMap = (): void => {
    if (counted !== levelOf(map.getZoom())) count();
    rings.show(tally.cells);
  };
  const drawAll = (): void => {
    count();
    rings.show(tally.cells);
    panel.show(firstRows(rows, sorted, types, ROWS_ON_PAGE), tally.total);
    timeline.show(tally.bars);
  };

  map.on("moveend", drawMap);
  drawAll();
  return {
    filter: (wanted) => {
      types = wanted;
      drawAll();
      const { lat, lng } = map.getCenter();
      history.pushState(null, "", `#map=${map.getZoom()}/${lat}/${lng}&types=${types}`);
    },
  };
};

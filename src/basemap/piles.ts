import { onMap } from "../explore/meridians.ts";
import { CELL_PX, joinCells, type Cell, type Located } from "./join-cells.ts";
import { joinSigns } from "./join-signs.ts";
import { mercator, type WorldPoint } from "./mercator.ts";

/** So many places at one point are a pile: round it they would hide what is near, or form a line. */
export const PILE = 5;

/** What is no farther from a place than this lies under half of its symbol, in pixels. */
const NEAR_PX = 12;

const WORLD_PX = 256;

const middleOf = (points: readonly WorldPoint[]): WorldPoint => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
];

/**
 * The piles among some places at a zoom level: five or more at one point or nearly so, which symbols
 * side by side would show where none of them is. Piles whose signs would overlap are one.
 * @param cut the meridian at which the map begins, in degrees
 */
export const pilesOf = <T extends Located>(
  items: readonly T[],
  zoom: number,
  cut: number,
): Cell<T>[] => {
  const world = WORLD_PX * 2 ** zoom;
  const points = items.map(({ at: [lng, lat] }) => mercator(onMap(lng, cut), lat));
  const near = ([x, y]: WorldPoint): number =>
    points.filter((other) => Math.hypot(other[0] - x, other[1] - y) * world < NEAR_PX).length;
  const crowds = joinSigns(
    points.map((point) => ({
      x: point[0] * world,
      y: point[1] * world,
      radius: NEAR_PX / 2,
      // The one in the thickest of them stands for the others, in whatever order they come.
      weight: near(point),
    })),
  );
  const piles = crowds
    .filter(({ length }) => length >= PILE)
    .map((all): Cell<T> => {
      const members = all.map((n) => items[n] as T);
      return {
        key: members[0]?.at.join("/") ?? "",
        members,
        middle: middleOf(all.map((n) => points[n] as WorldPoint)),
      };
    });
  return [...new Set(joinCells(piles, world / CELL_PX).values())];
};

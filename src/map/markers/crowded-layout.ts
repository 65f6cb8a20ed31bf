import type { Size } from "../../basemap/boxes.ts";
import type { MarkerItem, MarkerLayout } from "../../basemap/marker-layout.ts";

/** Laying out costs the square of their number: beyond this, a move of the map would take seconds. */
const MOST = 400;
/** How far beyond the map's edge a marker still counts, in pixels. */
const MARGIN = 50;

const isNear = ({ x, y }: MarkerItem, { width, height }: Size): boolean =>
  x > -MARGIN && y > -MARGIN && x < width + MARGIN && y < height + MARGIN;

/**
 * Lays out only the markers in view where there are many, and where even those are too many none:
 * then all stand at their places without labels.
 */
export const layOutCrowded = (
  items: readonly MarkerItem[],
  view: Size,
  symbol: number,
  layOut: (items: readonly MarkerItem[]) => Map<string, MarkerLayout>,
): Map<string, MarkerLayout> => {
  if (items.length <= MOST) return layOut(items);
  const near = items.filter((item) => isNear(item, view));
  const layout = near.length <= MOST ? layOut(near) : new Map<string, MarkerLayout>();
  for (const { id } of items)
    if (!layout.has(id)) layout.set(id, { dx: 0, dy: 0, side: null, boxes: [], symbol });
  return layout;
};

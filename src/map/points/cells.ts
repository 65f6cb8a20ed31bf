import type { LatLngTuple } from "leaflet";
import type { GridCell } from "../../archive/cell-grid.ts";
import type { ExploredArchive } from "../../archive/explored.ts";
import { WORLD } from "../../archive/grid.ts";
import type { TypeCount } from "../../explore/type-counts.ts";
import { typeIn } from "../../story/types-of.ts";
import { placeOfRow } from "./row-places.ts";
import { toLatLng } from "../use-seen.ts";

const WORLD_PX = 256;
/** Half of a button, in pixels: as far as it keeps from the edges of its cell. */
const HALF = 22;

/** A cell with what stands for it on the map. */
export interface PlacedCell extends GridCell {
  /** Where its button is and its sign is drawn, latitude first. */
  at: LatLngTuple;
}

/**
 * Where a cell's button stands at a zoom: a lone event's at its own place, that of several at one of
 * them, moved so that it covers no other cell's.
 */
export const standOf = (
  { positions }: ExploredArchive,
  zoom: number,
  cell: GridCell,
): LatLngTuple => {
  const { level, column, row, middle } = cell;
  if (cell.count === 1) return placeOfRow(positions, middle);
  const side = 1 / 2 ** level;
  const margin = Math.min(side / 2, HALF / (WORLD_PX * 2 ** zoom));
  const within = (part: number, from: number): number =>
    Math.min(from + side - margin, Math.max(from + margin, part));
  return toLatLng([
    within((positions.x[middle] as number) / WORLD, column * side),
    within((positions.y[middle] as number) / WORLD, row * side),
  ]);
};

/** The types of a cell's rows and how many there are of each, the most frequent first. */
export const typesOf = ({ columns, head }: ExploredArchive, { types }: GridCell): TypeCount[] => {
  const { ids } = columns.types.table;
  return types.map(([code, count]) => [typeIn(head.story, ids[code] as string), count]);
};

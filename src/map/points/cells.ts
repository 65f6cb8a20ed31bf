import type { LatLngTuple } from "leaflet";
import type { GridCell } from "../../archive/cell-grid.ts";
import type { ExploredArchive } from "../../archive/explored.ts";
import { lngAt, WORLD } from "../../archive/grid.ts";
import { xOf, yOf } from "../../archive/positions.ts";
import type { TypeCount } from "../../explore/type-counts.ts";
import { onMap } from "../../explore/meridians.ts";
import { joinSigns } from "../../basemap/join-signs.ts";
import { typeIn } from "../../story/types-of.ts";
import type { Seen } from "../use-seen.ts";
import { placeOfRow } from "./row-places.ts";

const WORLD_PX = 256;
/** Half of a group's button, and half of a lone event's sign with its edge, in pixels. */
const RADIUS = { group: 22, lone: 10 };

/** A cell with what stands for it on the map. */
export interface PlacedCell extends GridCell {
  /** Where its button is and its sign is drawn, latitude first: the place of one of its events. */
  at: LatLngTuple;
  /** The cells whose events it holds: itself, and those whose signs would lie under its own. */
  parts: readonly GridCell[];
}

/** What several cells show of each type, the most frequent first. */
const typesOfAll = (cells: readonly GridCell[]): GridCell["types"] => {
  const counts = new Map<number, number>();
  for (const { types } of cells)
    for (const [code, count] of types) counts.set(code, (counts.get(code) ?? 0) + count);
  return [...counts].sort(([, a], [, b]) => b - a);
};

/** The same cells with those joined whose signs would overlap. */
const joinedOnce = (
  { positions }: ExploredArchive,
  { zoom, cut }: Pick<Seen, "zoom" | "cut">,
  cells: readonly PlacedCell[],
): PlacedCell[] => {
  const world = WORLD_PX * 2 ** zoom;
  const joined = joinSigns(
    cells.map(({ middle, count }) => ({
      x: (onMap(lngAt(xOf(positions, middle)), cut) / 360) * world,
      y: (yOf(positions, middle) / WORLD) * world,
      radius: count === 1 ? RADIUS.lone : RADIUS.group,
      weight: count,
    })),
  );
  return joined.map(([stands, ...others]): PlacedCell => {
    const cell = cells[stands] as PlacedCell;
    if (others.length === 0) return cell;
    const all = [cell, ...others.map((n) => cells[n] as PlacedCell)];
    return {
      ...cell,
      parts: all.flatMap(({ parts }) => parts),
      shown: all.reduce((sum, { shown }) => sum + shown, 0),
      count: all.reduce((sum, { count }) => sum + count, 0),
      types: typesOfAll(all),
    };
  });
};

/** The cells of a view, each where it belongs; those that would overlap there are one. */
export const placedCells = (
  archive: ExploredArchive,
  seen: Pick<Seen, "zoom" | "cut">,
  cells: readonly GridCell[],
): PlacedCell[] => {
  let placed: PlacedCell[] = cells.map((cell) => ({
    ...cell,
    at: placeOfRow(archive.positions, cell.middle),
    parts: [cell],
  }));
  // Two lone events that are joined have the larger sign of a group, which may lie over a third.
  for (let before = Infinity; placed.length < before;) {
    before = placed.length;
    placed = joinedOnce(archive, seen, placed);
  }
  return placed;
};

/** The types of a cell's rows and how many there are of each, the most frequent first. */
export const typesOf = ({ columns, head }: ExploredArchive, { types }: GridCell): TypeCount[] => {
  const { ids } = columns.types.table;
  return types.map(([code, count]) => [typeIn(head.story, ids[code] as string), count]);
};

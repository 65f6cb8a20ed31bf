import type { LatLngTuple } from "leaflet";
import type { Archive } from "../../archive/archive.ts";
import { latAt, lngAt, WORLD } from "../../archive/grid.ts";
import { areTogether, xOf, yOf, type PositionColumn } from "../../archive/positions.ts";
import { onMap } from "../../explore/meridians.ts";
import { eventsOfRow } from "../../archive/row-type.ts";

/** Where a row lies, latitude first. */
export const placeOfRow = (positions: PositionColumn, row: number): LatLngTuple => [
  latAt(yOf(positions, row)),
  lngAt(xOf(positions, row)),
];

/** Rows at one coordinate. */
export interface Stack {
  at: LatLngTuple;
  rows: readonly number[];
  /** How many events they stand for. */
  events: number;
}

/** Names a stack: its first row. */
export const keyOfStack = ({ rows: [first = 0] }: Stack): string => String(first);

/** Rows by the coordinate at which they lie. In Z-order those of one stand next to one another. */
export const stacksOf = (
  archive: Pick<Archive, "columns" | "positions">,
  rows: readonly number[],
): Stack[] => {
  const { positions } = archive;
  const stacks: { at: LatLngTuple; rows: number[]; events: number }[] = [];
  let last: number | undefined;
  for (const row of rows) {
    const events = eventsOfRow(archive, row);
    const stack = stacks.at(-1);
    if (stack && last !== undefined && areTogether(positions, last, row)) {
      stack.rows.push(row);
      stack.events += events;
    } else stacks.push({ at: placeOfRow(positions, row), rows: [row], events });
    last = row;
  }
  return stacks;
};

/** Two corners of the rectangle that holds some rows, on a map that begins at the meridian `cut`. */
export const cornersOf = (
  positions: PositionColumn,
  rows: readonly number[],
  cut: number,
): [LatLngTuple, LatLngTuple] => {
  let [west, north, east, south] = [Infinity, WORLD, -Infinity, 0];
  for (const row of rows) {
    const [own, line] = [onMap(lngAt(xOf(positions, row)), cut), yOf(positions, row)];
    [west, east] = [Math.min(west, own), Math.max(east, own)];
    [north, south] = [Math.min(north, line), Math.max(south, line)];
  }
  return [
    [latAt(north), west],
    [latAt(south), east],
  ];
};

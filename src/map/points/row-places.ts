import type { LatLngTuple } from "leaflet";
import type { PositionColumn } from "../../archive/archive.ts";
import { latAt, lngAt, WORLD } from "../../archive/grid.ts";

/** Where a row lies, latitude first. */
export const placeOfRow = ({ x, y }: PositionColumn, row: number): LatLngTuple => [
  latAt(y[row] as number),
  lngAt(x[row] as number),
];

/** Rows at one coordinate. */
export interface Stack {
  at: LatLngTuple;
  rows: readonly number[];
}

/** Names a stack: its first row. */
export const keyOfStack = ({ rows: [first = 0] }: Stack): string => String(first);

/** Rows by the coordinate at which they lie. In Z-order those of one stand next to one another. */
export const stacksOf = (positions: PositionColumn, rows: readonly number[]): Stack[] => {
  const stacks: { at: LatLngTuple; rows: number[] }[] = [];
  let last: number | undefined;
  for (const row of rows) {
    const { x, y } = positions;
    if (last !== undefined && x[last] === x[row] && y[last] === y[row])
      stacks.at(-1)?.rows.push(row);
    else stacks.push({ at: placeOfRow(positions, row), rows: [row] });
    last = row;
  }
  return stacks;
};

/** Two corners of the rectangle that holds some rows. */
export const cornersOf = (
  { x, y }: PositionColumn,
  rows: readonly number[],
): [LatLngTuple, LatLngTuple] => {
  let [west, north, east, south] = [WORLD, WORLD, 0, 0];
  for (const row of rows) {
    const [own, line] = [x[row] as number, y[row] as number];
    [west, east] = [Math.min(west, own), Math.max(east, own)];
    [north, south] = [Math.min(north, line), Math.max(south, line)];
  }
  return [
    [latAt(north), lngAt(west)],
    [latAt(south), lngAt(east)],
  ];
};

import { DAYS, TYPES, type Rows } from "../../rows.ts";
import { cellAt } from "../world-cells.ts";

/** Bars of the timeline. */
export const BARS = 40;

/** What a filter counts, each by type as well: place n of type t is at n × `TYPES` + t. */
export interface Tally {
  cells: Uint32Array;
  bars: Uint32Array;
  total: number;
}

/** Counts the rows of some types (bit n is type n) in the cells of a level and in the timeline's bars, in one pass. */
export const tallyOf = (
  { rows, type, day }: Rows,
  cellOf: Uint32Array,
  level: number,
  types: number,
): Tally => {
  const cells = new Uint32Array(4 ** level * TYPES);
  const bars = new Uint32Array(BARS * TYPES);
  let total = 0;
  for (let row = 0; row < rows; row++) {
    const own = type[row] as number;
    if (!(types & (1 << own))) continue;
    const cell = cellAt(cellOf[row] as number, level) * TYPES + own;
    cells[cell] = (cells[cell] as number) + 1;
    const bar = Math.floor(((day[row] as number) * BARS) / DAYS) * TYPES + own;
    bars[bar] = (bars[bar] as number) + 1;
    total += 1;
  }
  return { cells, bars, total };
};

/** All rows in the order of their days, by counting how many each day has. */
export const rowsByDay = ({ rows, day }: Rows): Uint32Array => {
  const next = new Uint32Array(DAYS + 1);
  for (let row = 0; row < rows; row++) {
    const after = (day[row] as number) + 1;
    next[after] = (next[after] as number) + 1;
  }
  for (let at = 1; at <= DAYS; at++) next[at] = (next[at] as number) + (next[at - 1] as number);
  const sorted = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    const at = day[row] as number;
    sorted[next[at] as number] = row;
    next[at] = (next[at] as number) + 1;
  }
  return sorted;
};

/** The first rows of some types in such an order. */
export const firstRows = (
  { type }: Rows,
  sorted: Uint32Array,
  types: number,
  most: number,
): number[] => {
  const first: number[] = [];
  for (let at = 0; at < sorted.length && first.length < most; at++) {
    const row = sorted[at] as number;
    if (types & (1 << (type[row] as number))) first.push(row);
  }
  return first;
};

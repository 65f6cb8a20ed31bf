import type { GridCell } from "./grid-cell.ts";

/**
 * Plus codes after the Open Location Code specification. Only whole ones say a place by themselves:
 * “FMJ8+2V Hillah” would have to be looked up. (Of the packages for them one reads longer codes wrong, and
 * the others are no longer kept up.)
 */
const DIGITS = "23456789CFGHJMPQRVWX";
const WHOLE = new RegExp(`^([${DIGITS}]{8})\\+((?:[${DIGITS}]{2,7})?)$`, "i");

/** Of the first ten digits each pair is a latitude and a longitude, to the base of 20. */
const PAIRED = 10;
const BASE = DIGITS.length;
/** Each further digit parts the cell into so many rows and columns. */
const ROWS = 5;
const COLUMNS = 4;

/** What the first pair parts, from the South Pole and the antimeridian on: more than the Earth. */
const ALL: GridCell = { west: -180, south: -90, east: 220, north: 310 };

/** The digits of a whole code, each as its number; `null` where the text is none. */
const digitsIn = (text: string): number[] | null => {
  const [, area, rest] = WHOLE.exec(text.toUpperCase()) ?? [];
  return area === undefined || rest === undefined
    ? null
    : Array.from(area + rest, (digit) => DIGITS.indexOf(digit));
};

interface Part {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** One part of a cell, from the south and from the west. */
const partOf = (cell: GridCell, { row, column, rows, columns }: Part): GridCell => {
  const [height, width] = [(cell.north - cell.south) / rows, (cell.east - cell.west) / columns];
  const [south, west] = [cell.south + row * height, cell.west + column * width];
  return { west, south, east: west + width, north: south + height };
};

const partsOf = (digits: readonly number[]): Part[] => [
  ...Array.from({ length: Math.min(digits.length, PAIRED) / 2 }, (_, n) => ({
    row: digits[2 * n] ?? 0,
    column: digits[2 * n + 1] ?? 0,
    rows: BASE,
    columns: BASE,
  })),
  ...digits.slice(PAIRED).map((digit) => ({
    row: Math.floor(digit / COLUMNS),
    column: digit % COLUMNS,
    rows: ROWS,
    columns: COLUMNS,
  })),
];

/** The cell that a whole plus code stands for; `null` where the text is none. */
export const plusCell = (text: string): GridCell | null => {
  const digits = digitsIn(text);
  const cell = digits && partsOf(digits).reduce(partOf, ALL);
  return cell && cell.north <= 90 && cell.east <= 180 ? cell : null;
};

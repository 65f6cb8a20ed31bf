import { AXES, type Axis } from "./axis.ts";
import { isNoText } from "./no-value.ts";
import { filledIn, sampleOf } from "./sample.ts";
import type { SheetRow } from "./sheet.ts";
import { sideIn } from "./sides.ts";

/** A column in which sides of one coordinate stand; what is none makes its own row a bad one. */
export interface SideColumn {
  column: string;
  axis: Axis;
  /** Mostly, and as letters, not as words, which may be those of a region. */
  isOfLetters: boolean;
  /** Some of them make numbers negative, or may. */
  isTurning: boolean;
}

const sideColumn = (column: string, cells: readonly string[]): SideColumn[] => {
  const [axis, sides] = AXES.map(
    (one) => [one, cells.flatMap((cell) => sideIn(cell, one, "") ?? [])] as const,
  ).reduce((most, other) => (other[1].length > most[1].length ? other : most));
  const areMost = sides.length * 2 > cells.length;
  const isOfLetters = areMost && cells.every((cell) => /^\p{L}\.?$/u.test(cell));
  const isTurning = sides.some((side) => side !== "N" && side !== "E");
  return sides.length === 0 ? [] : [{ column, axis, isOfLetters, isTurning }];
};

/** The columns in which sides of latitudes, or of longitudes, stand. */
export const sideColumns = (
  columns: readonly string[],
  rows: readonly SheetRow[],
): readonly SideColumn[] => {
  const first = sampleOf(rows);
  return columns.flatMap((column) =>
    sideColumn(
      column,
      filledIn(first, column).filter((cell) => !isNoText(cell)),
    ),
  );
};

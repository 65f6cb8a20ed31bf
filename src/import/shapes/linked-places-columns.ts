import type { Cells } from "../sheet.ts";

export type SideName = "start" | "end";
export type BoundName = "in" | "earliest" | "latest";

const SIDES: readonly SideName[] = ["start", "end"];
export const BOUNDS: readonly BoundName[] = ["in", "earliest", "latest"];

/** Whose time it is: that of the feature, or where that has none, of its geometry. */
export const OF = ["when", "geometry.when"] as const;

/** A column's name before `timespans`. */
export type Of = string;

export const columnOf = (of: Of, side: SideName, bound: BoundName, span = 0): string =>
  `${of}.timespans.${span}.${side}.${bound}`;

export const columnsOf = (of: Of, span = 0): string[] =>
  SIDES.flatMap((side) => BOUNDS.map((bound) => columnOf(of, side, bound, span)));

/** Columns that hold the bounds of the first time span. */
export const SPAN_COLUMNS = OF.flatMap((of) => columnsOf(of));

export const filled = (cells: Cells, columns: readonly string[]): string | undefined =>
  columns.find((one) => (cells.get(one)?.trim() ?? "") !== "");

/** Whether two time spans are one, to the letter. */
export const isSameSpan = (cells: Cells, one: Of, other: Of): boolean =>
  SIDES.every((side) =>
    BOUNDS.every((bound) => {
      const [a = "", b = ""] = [one, other].map((of) =>
        cells.get(columnOf(of, side, bound))?.trim(),
      );
      return a === b;
    }),
  );

/** Whose times those of single shapes of a collection are (`geometry.geometries.0.when`). */
export const ofShapes = (cells: Cells): Of[] => [
  ...new Set(
    [...cells.keys()].flatMap((column) => {
      const [, of] = /^(geometry(?:\.geometries\.\d+)+\.when)\.timespans\.0\./.exec(column) ?? [];
      return of === undefined || filled(cells, columnsOf(of)) === undefined ? [] : [of];
    }),
  ),
];

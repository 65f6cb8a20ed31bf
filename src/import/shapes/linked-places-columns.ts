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

/** The bounds of a time span as they are written. */
export const boundsIn = (cells: Cells, of: Of, span = 0): string[] =>
  columnsOf(of, span).map((column) => cells.get(column)?.trim() ?? "");

/** Whether two time spans are one, to the letter. */
const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((bound, n) => bound === other[n]);

/** Whether the first time spans of both are one. */
export const isSameSpan = (cells: Cells, one: Of, other: Of): boolean =>
  isSame(boundsIn(cells, one), boundsIn(cells, other));

/** A time span of a single shape of a collection. */
export interface SpanOfShape {
  of: Of;
  span: number;
}

/** The time spans of single shapes of a collection (`geometry.geometries.0.when`) but those that are the first of `whole`. */
export const spansOfShapes = (cells: Cells, whole: Of): SpanOfShape[] => {
  const seen = new Map<string, SpanOfShape>();
  for (const column of cells.keys()) {
    const [, of = "", span] =
      /^(geometry(?:\.geometries\.\d+)+\.when)\.timespans\.(\d+)\./.exec(column) ?? [];
    if (span !== undefined) seen.set(`${of} ${span}`, { of, span: Number(span) });
  }
  const own = boundsIn(cells, whole);
  return [...seen.values()].filter(({ of, span }) => {
    const bounds = boundsIn(cells, of, span);
    return bounds.some((bound) => bound !== "") && !isSame(bounds, own);
  });
};

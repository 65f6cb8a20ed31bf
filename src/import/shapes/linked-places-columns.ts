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

/** A time span that is not the one of the event. */
export interface OtherSpan {
  of: Of;
  span: number;
}

/** The time spans in columns that a pattern names, with whose they are and their numbers, but those that are as the first of `whole`. */
const othersBy = (pattern: RegExp, cells: Cells, whole: Of): OtherSpan[] => {
  const seen = new Map<string, OtherSpan>();
  for (const column of cells.keys()) {
    const [, of = "", span] = pattern.exec(column) ?? [];
    if (span !== undefined) seen.set(`${of} ${span}`, { of, span: Number(span) });
  }
  const own = boundsIn(cells, whole);
  return [...seen.values()].filter(({ of, span }) => {
    const bounds = boundsIn(cells, of, span);
    return bounds.some((bound) => bound !== "") && !isSame(bounds, own);
  });
};

/** The other time spans of a feature, and of its geometry as a whole. */
export const furtherSpans = (cells: Cells, whole: Of): OtherSpan[] =>
  othersBy(/^((?:geometry\.)?when)\.timespans\.(\d+)\./, cells, whole);

/** The time spans of single shapes of a collection (`geometry.geometries.0.when`). */
export const spansOfShapes = (cells: Cells, whole: Of): OtherSpan[] =>
  othersBy(/^(geometry(?:\.geometries\.\d+)+\.when)\.timespans\.(\d+)\./, cells, whole);

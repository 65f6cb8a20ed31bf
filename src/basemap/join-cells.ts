import { joinSigns } from "./join-signs.ts";
import type { WorldPoint } from "./mercator.ts";

/** Something at a point; longitude first, in degrees. */
export interface Located {
  at: readonly [lng: number, lat: number];
}

/** All that lies in one cell of a grid or about one point, and what is too near to it to stand by itself. */
export interface Cell<T> {
  /** The same for the same cell at any time. */
  key: string;
  members: readonly T[];
  /**
   * Where its sign stands, in the map's projection, as a fraction of the world's square: its only
   * member; of several the middle of those in one cell, with which stand the others of groups whose
   * signs would lie under it.
   */
  middle: WorldPoint;
}

/** A ring's diameter with its shadow, and the narrowest cell (`gridFrame`), in pixels. */
const SIGN_PX = 42;
export const CELL_PX = 64;
const RADIUS = SIGN_PX / 2 / CELL_PX;

/** Groups whose signs do not overlap, however little wider than a world of so many columns is drawn. */
export const joinCells = <T>(
  groups: readonly Cell<T>[],
  columns: number,
): ReadonlyMap<Cell<T>, Cell<T>> =>
  new Map(
    joinSigns(
      groups.map(({ middle: [x, y], members }) => ({
        x: x * columns,
        y: y * columns,
        radius: RADIUS,
        weight: members.length,
      })),
    ).flatMap((all) => {
      const parts = all.map((n) => groups[n] as Cell<T>);
      const whole = { ...(parts[0] as Cell<T>), members: parts.flatMap(({ members }) => members) };
      return parts.map((part) => [part, whole] as const);
    }),
  );

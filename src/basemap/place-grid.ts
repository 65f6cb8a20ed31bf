import { cellsIn, gridFrame } from "../explore/grid-frame.ts";
import { mercator, mercatorBox, type GeoBox, type WorldPoint } from "./mercator.ts";

/** Something at a point; longitude first, in degrees. */
interface Located {
  at: readonly [lng: number, lat: number];
}

/** All that lies in one cell of the grid. */
export interface Cell<T> {
  /** The same for the same cell at any time: level, column, row. */
  key: string;
  members: readonly T[];
  /**
   * Where its sign stands, in the map's projection, as a fraction of the world's square: its only
   * member; of several the middle, moved from the cell's edges so far that no two signs overlap.
   */
  middle: WorldPoint;
}

interface Sum<T> {
  members: T[];
  x: number;
  y: number;
}

/** A ring's diameter with its shadow, in pixels, and the narrowest cell (`gridFrame`). */
const SIGN_PX = 42;
const CELL_PX = 64;
const EDGE = SIGN_PX / 2 / CELL_PX;

/** A part of the world, at least half a sign from the edges of the cell in which it lies. */
const inner = (part: number, columns: number): number => {
  const cell = Math.min(columns - 1, Math.floor(part * columns));
  return Math.min(cell + 1 - EDGE, Math.max(cell + EDGE, part * columns)) / columns;
};

/**
 * Points counted in the cells of a grid that lies fast on the world, so that panning regroups nothing:
 * each zoom level is counted once, and a view only looks its cells up.
 */
export class PlaceGrid<T extends Located> {
  private readonly items: readonly (readonly [T, WorldPoint])[];
  private readonly levels = new Map<number, ReadonlyMap<string, Cell<T>>>();
  /** How many points were counted so far. */
  scanned = 0;

  constructor(items: readonly T[]) {
    this.items = items.map((item) => [item, mercator(...item.at)]);
  }

  private count(level: number): ReadonlyMap<string, Cell<T>> {
    const sums = new Map<string, Sum<T>>();
    const columns = 2 ** level;
    // The 180th meridian itself is the end of the last column.
    const cellOf = (part: number): number => Math.min(columns - 1, Math.floor(part * columns));
    for (const [item, [x, y]] of this.items) {
      const key = `${level}/${cellOf(x)}/${cellOf(y)}`;
      const sum = sums.get(key) ?? { members: [], x: 0, y: 0 };
      sum.members.push(item);
      sum.x += x;
      sum.y += y;
      sums.set(key, sum);
    }
    this.scanned += this.items.length;
    return new Map(
      [...sums].map(([key, { members, x, y }]) => {
        const { length } = members;
        const middle: WorldPoint =
          length > 1 ? [inner(x / length, columns), inner(y / length, columns)] : [x, y];
        return [key, { key, members, middle }];
      }),
    );
  }

  private at(level: number): ReadonlyMap<string, Cell<T>> {
    const known = this.levels.get(level) ?? this.count(level);
    this.levels.set(level, known);
    return known;
  }

  /**
   * The cells of a view with something in them, and one more all round. Coarser where the view would
   * hold more of them than can be shown.
   */
  within(zoom: number, degrees: GeoBox): Cell<T>[] {
    const frame = gridFrame(zoom, mercatorBox(degrees));
    const cells = this.at(frame.level);
    return [...cellsIn(frame)].flatMap(
      ([column, row]) => cells.get(`${frame.level}/${column}/${row}`) ?? [],
    );
  }
}

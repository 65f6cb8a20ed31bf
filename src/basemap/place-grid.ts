import { cellsIn, gridFrame } from "../explore/grid-frame.ts";
import { DATE_LINE, onMap } from "../explore/meridians.ts";
import { joinSigns } from "./join-signs.ts";
import { mercator, mercatorBox, type GeoBox, type WorldPoint } from "./mercator.ts";

/** Something at a point; longitude first, in degrees. */
interface Located {
  at: readonly [lng: number, lat: number];
}

/** All that lies in one cell of the grid, and what is too near to it to stand by itself. */
export interface Cell<T> {
  /** The same for the same cell at any time: level, column, row. */
  key: string;
  members: readonly T[];
  /**
   * Where its sign stands, in the map's projection, as a fraction of the world's square: its only
   * member; of several the middle of those in one cell, with which stand the others of groups whose
   * signs would lie under it.
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
const RADIUS = SIGN_PX / 2 / CELL_PX;

/** Groups whose signs do not overlap, however little wider than that the cells are drawn. */
const joined = <T>(groups: readonly Cell<T>[], columns: number): ReadonlyMap<Cell<T>, Cell<T>> =>
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

/**
 * Points counted in the cells of a grid that lies fast on the world, so that panning regroups nothing:
 * each zoom level is counted once, and a view only looks its cells up.
 */
export class PlaceGrid<T extends Located> {
  private readonly items: readonly (readonly [T, WorldPoint])[];
  private readonly cut: number;
  private readonly levels = new Map<number, ReadonlyMap<string, Cell<T>>>();
  /** How many points were counted so far. */
  scanned = 0;

  /** On a map that begins at the meridian `cut`. */
  constructor(items: readonly T[], cut = DATE_LINE) {
    this.cut = cut;
    this.items = items.map((item) => [item, mercator(onMap(item.at[0], cut), item.at[1])]);
  }

  private count(level: number): ReadonlyMap<string, Cell<T>> {
    const sums = new Map<string, Sum<T>>();
    const columns = 2 ** level;
    // A meridian at which the map ends is in the last column.
    const cellOf = (part: number, first = 0): number =>
      Math.min(first + columns - 1, Math.floor(part * columns));
    const first = Math.floor(mercator(this.cut, 0)[0] * columns);
    for (const [item, [x, y]] of this.items) {
      const key = `${level}/${cellOf(x, first) % columns}/${cellOf(y)}`;
      const sum = sums.get(key) ?? { members: [], x: 0, y: 0 };
      sum.members.push(item);
      sum.x += x;
      sum.y += y;
      sums.set(key, sum);
    }
    this.scanned += this.items.length;
    const cells = [...sums].map(([key, { members, x, y }]): Cell<T> => {
      const { length } = members;
      return { key, members, middle: [x / length, y / length] };
    });
    const groups = joined(
      cells.filter(({ members }) => members.length > 1),
      columns,
    );
    return new Map(cells.map((cell) => [cell.key, groups.get(cell) ?? cell]));
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
    const frame = gridFrame(zoom, mercatorBox(degrees, this.cut));
    const cells = this.at(frame.level);
    const seen = [...cellsIn(frame)].flatMap(
      ([column, row]) => cells.get(`${frame.level}/${column}/${row}`) ?? [],
    );
    // Several cells of a view may stand as one.
    return [...new Set(seen)];
  }
}

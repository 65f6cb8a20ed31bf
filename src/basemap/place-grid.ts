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
  /** The middle of its members in the map's projection, as a fraction of the world's square. */
  middle: WorldPoint;
}

/** Side of a cell at a whole zoom, in CSS pixels, and up to twice that below the next: room for a symbol. */
const CELL = 72;
const TILE = 256;
/** More symbols than a map can show side by side. */
const MOST = 300;

const columnsAt = (level: number): number => (TILE * 2 ** level) / CELL;

interface Sum<T> {
  members: T[];
  x: number;
  y: number;
}

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
    const columns = columnsAt(level);
    for (const [item, [x, y]] of this.items) {
      const key = `${level}/${Math.floor(x * columns)}/${Math.floor(y * columns)}`;
      const sum = sums.get(key) ?? { members: [], x: 0, y: 0 };
      sum.members.push(item);
      sum.x += x;
      sum.y += y;
      sums.set(key, sum);
    }
    this.scanned += this.items.length;
    return new Map(
      [...sums].map(([key, { members, x, y }]) => [
        key,
        { key, members, middle: [x / members.length, y / members.length] },
      ]),
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
    const { left, top, right, bottom } = mercatorBox(degrees);
    const wanted = Math.max(0, Math.floor(zoom));
    for (let level = wanted; ; level--) {
      const columns = columnsAt(level);
      // A view may reach beyond the world, even without an end, where nothing lies.
      const cellOf = (part: number): number => Math.floor(Math.min(1, Math.max(0, part)) * columns);
      const [west, north] = [cellOf(left) - 1, cellOf(top) - 1];
      const [east, south] = [cellOf(right) + 1, cellOf(bottom) + 1];
      if (level > 0 && (east - west + 1) * (south - north + 1) > MOST) continue;
      const cells = this.at(level);
      const found: Cell<T>[] = [];
      for (let row = north; row <= south; row++)
        for (let column = west; column <= east; column++) {
          const cell = cells.get(`${level}/${column}/${row}`);
          if (cell) found.push(cell);
        }
      return found;
    }
  }
}

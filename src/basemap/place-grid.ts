import { cellsIn, gridFrame } from "../explore/grid-frame.ts";
import { DATE_LINE, onMap } from "../explore/meridians.ts";
import { joinCells, type Cell, type Located } from "./join-cells.ts";
import { mercator, mercatorBox, type GeoBox, type WorldPoint } from "./mercator.ts";

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
    const groups = joinCells(
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

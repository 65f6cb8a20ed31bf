import type { FacetEngine } from "../explore/columns/facet-engine.ts";
import { RankedBits } from "../explore/columns/ranked-bits.ts";
import { cellsIn, gridFrame, type WorldBox } from "../explore/grid-frame.ts";
import type { PositionColumn } from "./positions.ts";
import { typesInRange, type TypesInRange } from "./types-in-range.ts";
import { rowsOfCell } from "./z-order.ts";

/** Parts of a cell smaller than at this level, some 40 km, tell no more of where most of its rows lie. */
const FINE_ENOUGH = 10;

/** What a view shows of the rows in one cell. */
export interface GridCell {
  /** The same for the same cell at any time: level, column, row. */
  key: string;
  level: number;
  column: number;
  row: number;
  /** Rows of the archive that lie in it, shown or not; the end is not among them. */
  from: number;
  to: number;
  /** Rows that are shown, and how many events they stand for. */
  shown: number;
  count: number;
  /** The same of each type by its code, the most frequent first; types of none are left out. */
  types: readonly (readonly [code: number, count: number])[];
  /** Of the rows shown, the middle one of where most of them lie: a cell’s sign stands where something happened. */
  middle: number;
}

/** A part of a cell, and how many rows before it and in it are shown. */
type Part = Pick<GridCell, "level" | "column" | "row" | "from" | "to" | "shown"> & {
  before: number;
};

/**
 * Counts the events of rows that the engine shows in the cells of a view. It is told of each row that comes or
 * goes; a view at any zoom then only counts ranges of rows, and goes through none.
 */
export class CellGrid {
  readonly #positions: PositionColumn;
  readonly #shown: RankedBits;
  readonly #types: TypesInRange;
  /** Whether each row is one event. */
  readonly #isOneEach: boolean;
  /** How many rows were looked at one by one so far, because their signs stand by themselves. */
  scanned = 0;

  constructor(engine: FacetEngine, positions: PositionColumn) {
    const { placed } = positions;
    this.#positions = positions;
    this.#shown = new RankedBits(placed);
    const types = typesInRange(engine.columns, placed, this.#shown);
    this.#types = types;
    this.#isOneEach = engine.columns.events === undefined;
    engine.watch(
      (row, by) => {
        if (row >= placed) return;
        this.#shown.flip(row);
        types.change(row, by);
      },
      {
        all: () => {
          this.#shown.fill(placed);
          types.fill();
        },
      },
    );
  }

  /** How many events are shown that have a place. */
  get events(): number {
    const { placed } = this.#positions;
    return this.#types.between(0, placed).reduce((sum, [, own]) => sum + own, 0);
  }

  /** The cells of a view in which something is shown, at most 300. */
  within(zoom: number, box: WorldBox): GridCell[] {
    const frame = gridFrame(zoom, box);
    return [...cellsIn(frame)].flatMap(
      ([column, row]) => this.#cell(frame.level, column, row) ?? [],
    );
  }

  #cell(level: number, column: number, row: number): GridCell | null {
    const [from, to] = rowsOfCell(this.#positions, level, column, row);
    const before = this.#shown.below(from);
    const shown = this.#shown.below(to) - before;
    if (shown === 0) return null;
    const types = this.#types
      .between(from, to)
      .filter(([, own]) => own > 0)
      .sort(([, a], [, b]) => b - a);
    const count = this.#isOneEach ? shown : types.reduce((sum, [, own]) => sum + own, 0);
    const middle = this.#middleOf({ level, column, row, from, to, before, shown });
    const key = `${level}/${column}/${row}`;
    return { key, level, column, row, from, to, shown, count, types, middle };
  }

  /** Goes down to the quarter with the most rows, and again: cities in one wide cell lie far apart. */
  #middleOf(part: Part): number {
    const { level, before, shown } = part;
    if (level >= FINE_ENOUGH || shown < 2) return this.#shown.nth(before + (shown >>> 1));
    return this.#middleOf(this.#fullest(part));
  }

  /** Of a part's quarters, whose rows stand one after another, the one with the most. */
  #fullest({ level, column, row, from, to, before, shown }: Part): Part {
    let [start, passed, most]: [number, number, Part | undefined] = [from, before, undefined];
    for (let n = 0; n < 4; n++) {
      const quarter = [level + 1, column * 2 + (n & 1), row * 2 + (n >> 1)] as const;
      const end = n === 3 ? to : rowsOfCell(this.#positions, ...quarter, [start, to])[1];
      const upTo = n === 3 ? before + shown : this.#shown.below(end);
      if (!most || upTo - passed > most.shown) {
        const [finer, x, y] = quarter;
        const rows = { from: start, to: end, before: passed, shown: upTo - passed };
        most = { level: finer, column: x, row: y, ...rows };
      }
      // As many as the rest can have at most: no other quarter has more.
      if (most.shown >= before + shown - upTo) break;
      [start, passed] = [end, upTo];
    }
    return most as Part;
  }

  /** The rows of a cell that are shown, in Z-order; at most so many. */
  rowsIn({ from, to }: Pick<GridCell, "from" | "to">, most?: number): number[] {
    const rows = this.#shown.within(from, to, most);
    this.scanned += rows.length;
    return rows;
  }
}

import type { FacetEngine } from "../explore/columns/facet-engine.ts";
import { RankedBits } from "../explore/columns/ranked-bits.ts";
import { rowsByDay, type RowOrder } from "../explore/columns/rows-by-day.ts";
import { sortRows } from "../explore/columns/sorted-rows.ts";
import { isOpen, type TimeColumn } from "../explore/columns/time-column.ts";

/** All rows by when they may have begun, and then those of which nobody says when. */
const orderOf = ({ possible, unitMs }: TimeColumn): RowOrder => {
  const { begunBefore, lastsUntil } = possible;
  const byDay = begunBefore instanceof Int32Array ? rowsByDay(begunBefore) : undefined;
  if (byDay) return byDay;
  const rows = Uint32Array.from(begunBefore, (_, row) => row);
  const isDated = (row: number): boolean =>
    !isOpen(begunBefore, begunBefore[row] as number) ||
    !isOpen(lastsUntil, lastsUntil[row] as number);
  sortRows(rows, (row) => (isDated(row) ? (begunBefore[row] as number) : Infinity), unitMs);
  const places = new Uint32Array(rows.length);
  for (let place = 0; place < rows.length; place++) places[rows[place] as number] = place;
  return { rows, places };
};

/**
 * The rows that the engine shows in the order of time: by when they may have begun, then as they
 * stand in the archive. Any of them is found at once, however many there are.
 */
export class RowsInTime {
  readonly #rows: Uint32Array;
  readonly #places: Uint32Array;
  readonly #shown: RankedBits;

  constructor(engine: FacetEngine) {
    const { rows, time } = engine.columns;
    ({ rows: this.#rows, places: this.#places } = orderOf(time));
    this.#shown = new RankedBits(rows);
    engine.watch((row) => this.#shown.flip(this.#places[row] as number), {
      all: () => this.#shown.fill(rows),
    });
  }

  get count(): number {
    return this.#shown.size;
  }

  /** The n-th row that is shown, from 0; undefined where there are not so many. */
  at(n: number): number | undefined {
    const place = this.#shown.nth(n);
    return place < 0 ? undefined : this.#rows[place];
  }

  /** Which of the rows shown a row is; -1 where it is not shown. */
  placeOf(row: number): number {
    const place = this.#places[row];
    return place !== undefined && this.#shown.has(place) ? this.#shown.below(place) : -1;
  }
}

import type { FacetEngine } from "../explore/columns/facet-engine.ts";
import { RankedBits } from "../explore/columns/ranked-bits.ts";
import { timeOrder } from "./time-order.ts";

/**
 * The rows that the engine shows in the order of time: by when they may have begun, then as they
 * stand in the archive. Any of them is found at once, however many there are.
 */
export class RowsInTime {
  readonly #rows: Uint32Array;
  readonly #places: Uint32Array;
  readonly #shown: RankedBits;

  /** `order` is that of all rows, where it is known already. */
  constructor(engine: FacetEngine, order = timeOrder(engine.columns.time)) {
    const { rows } = engine.columns;
    ({ rows: this.#rows, places: this.#places } = order);
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

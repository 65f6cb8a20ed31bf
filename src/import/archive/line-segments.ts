import type { RowLine, RowText } from "../../archive/archive.ts";
import { lineOf } from "../../archive/lines.ts";
import type { RowOrder } from "../../archive/write-list.ts";
import { RUN_ROWS, type Runs } from "./runs.ts";

/** Puts lines of rows in the order of time, by segments put aside: memory does not grow with them. Rows come in their order. */
export class LineSegments {
  readonly #order: RowOrder;
  readonly #runs: Runs;
  #waiting: string[] = [];
  /** The row of the first that waits. */
  #from = 0;

  constructor(order: RowOrder, runs: Runs) {
    this.#order = order;
    this.#runs = runs;
  }

  add(text: RowText): void {
    this.#waiting.push(JSON.stringify(lineOf(text)));
    if (this.#waiting.length === RUN_ROWS) this.flush();
  }

  /** Puts away what is in memory. */
  flush(): void {
    const { places } = this.#order;
    const [from, records] = [this.#from, this.#waiting];
    const placeOf = (n: number): number => places[from + n] as number;
    const sorted = Uint32Array.from(records, (_, n) => n).sort((a, b) => placeOf(a) - placeOf(b));
    this.#runs.add(Array.from(sorted, (n) => records[n] as string));
    this.#from += records.length;
    this.#waiting = [];
  }

  /** All lines in the order of time, out of all segments. */
  *inTime(): Generator<RowLine> {
    const next = this.#runs.readers();
    for (const row of this.#order.rows) {
      const record = next[Math.floor(row / RUN_ROWS)]?.();
      if (record === undefined) throw new Error(`Expected a line of row ${row}, found none.`);
      yield JSON.parse(record) as RowLine;
    }
  }
}

import { Growing } from "./growing.ts";
import type { CodeLists } from "./rows.ts";

const codes = () => new Growing((length) => new Uint32Array(length));

/** Codes of which a row may have several, row by row. */
export class ListCollector {
  readonly #ends = codes();
  readonly #codes = codes();

  push(list: readonly number[]): void {
    for (const code of list) this.#codes.push(code);
    this.#ends.push(this.#codes.length);
  }

  /** The lists of rows in this order, by their final codes; a code that has none is left out. */
  in(order: Uint32Array, finalOf = (code: number): number | undefined => code): CodeLists {
    const starts = new Uint32Array(order.length + 1);
    const all = new Uint32Array(this.#codes.length);
    let next = 0;
    order.forEach((row, n) => {
      const end = this.#ends.at(row);
      for (let at = row > 0 ? this.#ends.at(row - 1) : 0; at < end; at++) {
        const code = finalOf(this.#codes.at(at));
        if (code !== undefined) all[next++] = code;
      }
      starts[n + 1] = next;
    });
    return { starts, codes: all.slice(0, next) };
  }
}

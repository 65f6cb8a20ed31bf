import type { TimeColumn } from "./time-column.ts";

type Touch = (row: number) => void;

/**
 * The rows of each zone in the order of a value, and how far a limit reaches among them. Moving the
 * limit touches the rows between its old and its new place and no others.
 */
export class Frontier {
  readonly #rows: Uint32Array;
  /** Where each zone begins among the rows; the last is where all end. */
  readonly #starts: Uint32Array;
  readonly #reached: Uint32Array;
  readonly #valueOf: (row: number) => number;

  /** No limit is set at first: it reaches every row. */
  constructor({ zones, zone }: TimeColumn, valueOf: (row: number) => number) {
    this.#valueOf = valueOf;
    this.#starts = new Uint32Array(zones.length + 1);
    for (const code of zone) this.#starts[code + 1] = (this.#starts[code + 1] as number) + 1;
    for (let code = 0; code < zones.length; code++)
      this.#starts[code + 1] = this.#start(code + 1) + this.#start(code);
    this.#rows = new Uint32Array(zone.length);
    const next = this.#starts.slice();
    zone.forEach((code: number, row: number) => {
      const at = next[code] as number;
      this.#rows[at] = row;
      next[code] = at + 1;
    });
    for (let code = 0; code < zones.length; code++)
      this.#rows
        .subarray(this.#start(code), this.#start(code + 1))
        .sort((a, b) => (valueOf(a) < valueOf(b) ? -1 : Number(valueOf(a) > valueOf(b))));
    this.#reached = this.#starts.slice(1);
  }

  #start(zone: number): number {
    return this.#starts[zone] as number;
  }

  /** The place of the first row of a zone that is beyond the limit. */
  #placeOf(zone: number, limit: number): number {
    let low = this.#start(zone);
    let high = this.#start(zone + 1);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#valueOf(this.#rows[middle] as number) <= limit) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Sets a limit for each zone, or takes it away. */
  moveTo(limits: readonly number[] | undefined, touch: Touch): void {
    for (let zone = 0; zone < this.#reached.length; zone++) {
      const limit = limits?.[zone];
      const before = this.#reached[zone] as number;
      const now = limit === undefined ? this.#start(zone + 1) : this.#placeOf(zone, limit);
      this.#reached[zone] = now;
      for (let at = Math.min(before, now); at < Math.max(before, now); at++)
        touch(this.#rows[at] as number);
    }
  }
}

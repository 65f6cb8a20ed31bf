import type { Columns } from "../explore/columns/columns.ts";
import { RankedBits, WORD } from "../explore/columns/ranked-bits.ts";

/** How many events of each type the rows of a range stand for that are shown; told of each that comes or goes. */
export interface TypesInRange {
  change: (row: number, by: 1 | -1) => void;
  /** All rows come at once, where there were none. */
  fill: () => void;
  /** With the code of each type; the end is not among the rows. */
  between: (from: number, to: number) => (readonly [code: number, count: number])[];
}

/** Of rows that are one event each: a set for each type. */
class OneEach implements TypesInRange {
  readonly #codes: Columns["types"]["codes"];
  readonly #rows: number;
  readonly #byType: readonly RankedBits[];

  constructor({ types }: Columns, rows: number) {
    this.#codes = types.codes;
    this.#rows = rows;
    this.#byType = types.table.ids.map(() => new RankedBits(rows));
  }

  change(row: number): void {
    this.#byType[this.#codes[row] as number]?.flip(row);
  }

  fill(): void {
    const [byType, codes, rows] = [this.#byType, this.#codes, this.#rows];
    const words = new Uint32Array(byType.length);
    for (let at = 0; at * WORD < rows; at++) {
      words.fill(0);
      const end = Math.min(rows, (at + 1) * WORD);
      for (let row = at * WORD; row < end; row++) {
        const code = codes[row] as number;
        words[code] = (words[code] as number) | (1 << (row & (WORD - 1)));
      }
      for (let code = 0; code < words.length; code++)
        if (words[code] !== 0) byType[code]?.putWord(at, words[code] as number);
    }
  }

  between(from: number, to: number): (readonly [number, number])[] {
    return this.#byType.map((shown, code) => [code, shown.below(to) - shown.below(from)] as const);
  }
}

/** Rows of a block: a sum goes through those of one block at most, at each end of its range. */
const BLOCK = 128;

/** Of rows that stand for several events: sums for each block and type. */
class SeveralEach implements TypesInRange {
  readonly #codes: Columns["types"]["codes"];
  readonly #events: Uint32Array;
  readonly #rows: number;
  readonly #shown: RankedBits;
  readonly #types: number;
  /** Of each block for each type; then of all blocks before it, where `#isSummed`. */
  readonly #sums: Float64Array;
  readonly #before: Float64Array;
  #isSummed = true;

  constructor({ types }: Columns, rows: number, events: Uint32Array, shown: RankedBits) {
    this.#codes = types.codes;
    this.#events = events;
    this.#rows = rows;
    this.#shown = shown;
    this.#types = types.table.ids.length;
    const blocks = Math.floor(rows / BLOCK) + 1;
    this.#sums = new Float64Array(blocks * this.#types);
    this.#before = new Float64Array(blocks * this.#types);
  }

  change(row: number, by: 1 | -1): void {
    const at = Math.floor(row / BLOCK) * this.#types + (this.#codes[row] as number);
    this.#sums[at] = (this.#sums[at] as number) + by * (this.#events[row] as number);
    this.#isSummed = false;
  }

  fill(): void {
    for (let row = 0; row < this.#rows; row++) this.change(row, 1);
  }

  #sumUp(): void {
    if (this.#isSummed) return;
    const [sums, before, types] = [this.#sums, this.#before, this.#types];
    for (let at = types; at < sums.length; at++)
      before[at] = (before[at - types] as number) + (sums[at - types] as number);
    this.#isSummed = true;
  }

  /** Adds what is before a row, or takes it away. */
  #add(row: number, by: 1 | -1, counts: Float64Array): void {
    const block = Math.floor(row / BLOCK);
    for (let code = 0; code < counts.length; code++)
      counts[code] =
        (counts[code] as number) + by * (this.#before[block * this.#types + code] as number);
    for (let at = block * BLOCK; at < row; at++) {
      if (!this.#shown.has(at)) continue;
      const code = this.#codes[at] as number;
      counts[code] = (counts[code] as number) + by * (this.#events[at] as number);
    }
  }

  between(from: number, to: number): (readonly [number, number])[] {
    this.#sumUp();
    const counts = new Float64Array(this.#types);
    this.#add(to, 1, counts);
    this.#add(from, -1, counts);
    return Array.from(counts, (count, code) => [code, count] as const);
  }
}

/** Counts for so many first rows, of which `shown` has those that are shown. */
export const typesInRange = (columns: Columns, rows: number, shown: RankedBits): TypesInRange =>
  columns.events
    ? new SeveralEach(columns, rows, columns.events, shown)
    : new OneEach(columns, rows);

import type { Facts } from "./facts.ts";
import { isNoValue } from "./no-value.ts";
import type { ImportProblem, RowSpot, SheetRow } from "./sheet.ts";

/** FNV-1a with two primes: 53 bits of texts, so that of a long table no texts need to be kept. */
class Digest {
  #low = 0x811c9dc5;
  #high = 0x811c9dc5;

  add(text: string | undefined): void {
    // What is not there is not the same as what is empty.
    this.#mix(text === undefined ? -1 : text.length);
    for (let n = 0; n < (text?.length ?? 0); n += 1) this.#mix(text?.charCodeAt(n) ?? 0);
  }

  #mix(code: number): void {
    this.#low = Math.imul(this.#low ^ code, 0x01000193);
    this.#high = Math.imul(this.#high ^ code, 0x9e3779b1);
  }

  get value(): number {
    return 2 ** 32 * (this.#high >>> 11) + (this.#low >>> 0);
  }
}

/** Where a row stands, as its file tells it: its line, else its number. */
const place = ({ line, row }: RowSpot): number => line ?? row;

/** Looks for rows that say the same as an earlier one, and for ids that an earlier one has. */
export class Repeats {
  readonly #columns: readonly string[];
  readonly #ids = new Map<string, number>();
  readonly #rows = new Map<number, number>();

  /** `columns` are those of all rows. */
  constructor(columns: readonly string[]) {
    this.#columns = columns;
  }

  #digestOf({ cells, geometry }: SheetRow): number {
    const digest = new Digest();
    for (const column of this.#columns) digest.add(cells.get(column));
    if (geometry) digest.add(JSON.stringify(geometry));
    return digest.value;
  }

  see(row: SheetRow, { id = "", joins }: Facts): ImportProblem[] {
    const { at } = row;
    // A file of our own has an event in several rows, one for each of its places.
    if (joins) return [];
    const digest = this.#digestOf(row);
    const same = this.#rows.get(digest);
    const sameId = this.#ids.get(id);
    if (same === undefined) this.#rows.set(digest, place(at));
    if (same !== undefined) return [{ ...at, code: "row-twice", detail: `${place(at)} = ${same}` }];
    if (id === "" || isNoValue(id)) return [];
    if (sameId === undefined) this.#ids.set(id, place(at));
    return sameId === undefined
      ? []
      : [{ ...at, code: "id-twice", detail: `${id}: ${place(at)} = ${sameId}` }];
  }
}

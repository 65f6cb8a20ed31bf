import type { Facts } from "./facts.ts";
import { isNoValue } from "./no-value.ts";
import type { ImportProblem, SheetRow } from "./sheet.ts";

/** FNV-1a with two primes: 53 bits of a text, so that of a long table no texts need to be kept. */
const digestOf = (text: string): number => {
  let [low, high] = [0x811c9dc5, 0x811c9dc5];
  for (let n = 0; n < text.length; n += 1) {
    const code = text.charCodeAt(n);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x9e3779b1);
  }
  return 2 ** 32 * (high >>> 11) + (low >>> 0);
};

/** Looks for rows that say the same as an earlier one, and for ids that an earlier one has. */
export class Repeats {
  readonly #ids = new Map<string, number>();
  readonly #rows = new Map<number, number>();

  see({ cells, geometry, at }: SheetRow, { id = "", joins }: Facts): ImportProblem[] {
    // A file of our own has an event in several rows, one for each of its places.
    if (joins) return [];
    const digest = digestOf(JSON.stringify([[...cells], geometry]));
    const same = this.#rows.get(digest);
    const sameId = this.#ids.get(id);
    if (same === undefined) this.#rows.set(digest, at.row);
    if (same !== undefined) return [{ ...at, code: "row-twice", detail: `= ${same}` }];
    if (id === "" || isNoValue(id)) return [];
    if (sameId === undefined) this.#ids.set(id, at.row);
    return sameId === undefined ? [] : [{ ...at, code: "id-twice", detail: `${id} = ${sameId}` }];
  }
}

import { CodeBook, Growing } from "../../archive/growing.ts";
import type { NamedSource } from "../../archive/head.ts";
import { Ids } from "../assemble/ids.ts";
import { nameKey } from "../assemble/name-key.ts";
import { MOST_A_ROW } from "./names-left.ts";

/** Sources that an archive keeps to filter by. */
const MOST_SOURCES = 2000;
/** Different names that are counted: what is new after so many is known to few rows. */
const MOST_SEEN = 2 ** 16;

/** The sources that are kept. */
interface Kept {
  /** Those that most rows name first. */
  sources: NamedSource[];
  /** For each code that rows were given its place among them, where it has one. */
  codes: (number | undefined)[];
  /** How many different ones there are, where they are too many to be kept all. */
  tooMany: string | null;
}

/** Counts the sources that rows name. */
export class SourceBook {
  readonly #keys = new CodeBook();
  readonly #names: string[] = [];
  readonly #rows = new Growing((length) => new Uint32Array(length));
  #hasMore = false;
  readonly #most: { seen: number; kept: number };

  constructor(most = { seen: MOST_SEEN, kept: MOST_SOURCES }) {
    this.#most = most;
  }

  /** Codes of the sources that one row names, each once; the first spelling of a name counts. */
  codesOf(names: readonly string[]): number[] {
    const codes = new Set<number>();
    for (const name of names) {
      const code = this.#codeOf(name);
      if (code !== undefined && codes.size < MOST_A_ROW) codes.add(code);
    }
    for (const code of codes) this.#rows.set(code, this.#rows.at(code) + 1);
    return [...codes];
  }

  #codeOf(name: string): number | undefined {
    const key = nameKey(name);
    const isFull = this.#names.length >= this.#most.seen;
    if (isFull && !this.#keys.has(key)) {
      this.#hasMore = true;
      return undefined;
    }
    const code = this.#keys.codeOf(key);
    if (code === this.#names.length) {
      this.#names.push(name);
      this.#rows.push(0);
    }
    return code;
  }

  /**
   * Where they are too many, those that most rows name are kept, and none that one row alone does: an
   * address or a sentence for each row is nothing to filter by.
   */
  end(): Kept {
    const seen = this.#names.length;
    const areMany = this.#hasMore || seen > this.#most.kept;
    const order = Array.from(this.#names.keys())
      .filter((code) => !areMany || this.#rows.at(code) > 1)
      .sort((a, b) => this.#rows.at(b) - this.#rows.at(a) || this.#inOrder(a, b))
      .slice(0, this.#most.kept);
    const ids = new Ids("source");
    const codes = this.#names.map((): number | undefined => undefined);
    order.forEach((code, place) => (codes[code] = place));
    return {
      sources: order.map((code) => {
        const name = this.#names[code] as string;
        return { id: ids.for(name), name };
      }),
      codes,
      tooMany: areMany ? `${seen}${this.#hasMore ? "+" : ""}` : null,
    };
  }

  /** By their names, so that the same rows in another order give the same ids. */
  #inOrder(a: number, b: number): number {
    return (this.#names[a] as string) < (this.#names[b] as string) ? -1 : 1;
  }
}

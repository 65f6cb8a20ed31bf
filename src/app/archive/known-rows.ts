import type { RowLine, RowText } from "../../archive/archive.ts";

/** More texts than lists show at once, by far; the oldest make room and are fetched anew. */
const MOST_KEPT = 1000;

/** What is known of what is said of a row: it is asked for, it is here, or it could not be had. */
export type Known<T> = T | "asked" | "failed";

export type KnownLine = Known<RowLine>;

/** What is known of an archive's rows: their texts, or their lines. All that a page asks for at once are fetched together. */
export class KnownRows<T extends RowLine = RowText> {
  readonly #fetch: (rows: readonly number[]) => Promise<readonly T[]>;
  readonly #known = new Map<number, Known<T>>();
  readonly #listeners = new Set<() => void>();
  #wanted: number[] = [];
  #hasFailed = false;

  constructor(fetch: (rows: readonly number[]) => Promise<readonly T[]>) {
    this.#fetch = fetch;
  }

  /** What is known now; undefined for what was never asked for. */
  readonly of = (row: number): Known<T> | undefined => this.#known.get(row);

  /** Whether texts could not be had that nobody asked for again. */
  readonly hasFailed = (): boolean => this.#hasFailed;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };

  /** Asks for a text, again where it could not be had. */
  want(row: number): void {
    const known = this.#known.get(row);
    if (known !== undefined && known !== "failed") return;
    this.#known.set(row, "asked");
    if (this.#wanted.push(row) === 1) queueMicrotask(() => void this.#ask());
  }

  /** Forgets what could not be had, so that whoever shows it asks again. */
  readonly retry = (): void => {
    for (const [row, known] of this.#known) if (known === "failed") this.#known.delete(row);
    this.#hasFailed = false;
    this.#tell();
  };

  async #ask(): Promise<void> {
    const rows = this.#wanted;
    this.#wanted = [];
    const texts = await this.#fetch(rows).catch(() => null);
    this.#hasFailed = texts === null;
    rows.forEach((row, n) => {
      this.#known.delete(row);
      this.#known.set(row, texts?.[n] ?? "failed");
    });
    for (const row of this.#known.keys()) {
      if (this.#known.size <= MOST_KEPT) break;
      this.#known.delete(row);
    }
    this.#tell();
  }

  #tell(): void {
    this.#listeners.forEach((changed) => changed());
  }
}

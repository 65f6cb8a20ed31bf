import type { WordColumn } from "../explore/columns/word-column.ts";
import type { Archive } from "./archive.ts";

/** Answers that are kept, the last ones: those that Back leads to. */
const MOST_KEPT = 4;

/** What is known of a text: it is looked for, it is in these rows, or they could not be had. */
export type Answer = Uint32Array | "asked" | "failed";

/**
 * The words of an archive's rows as a column. Rows are looked for when a text is wanted; an answer that
 * comes when another text is wanted is thrown away.
 */
export class WordAnswers implements WordColumn {
  readonly #search: NonNullable<Archive["search"]>;
  readonly #rows: number;
  readonly #known = new Map<string, Uint32Array>();
  readonly #listeners = new Set<() => void>();
  #wanted: { text: string; state: "asked" | "failed" } | undefined;

  constructor(search: NonNullable<Archive["search"]>, rows: number) {
    this.#search = search;
    this.#rows = rows;
  }

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };

  /** What is known now; undefined for a text that is not wanted. */
  of(text: string): Answer | undefined {
    const found = this.#known.get(text);
    return found ?? (this.#wanted?.text === text ? this.#wanted.state : undefined);
  }

  /** Asks for a text in place of the one that was wanted last, again where it could not be had. */
  want(text: string | undefined): void {
    const known = text === undefined ? undefined : this.of(text);
    if (known === "asked") return;
    this.#wanted = undefined;
    if (text === undefined || known instanceof Uint32Array) return;
    const wanted = { text, state: "asked" as const };
    this.#wanted = wanted;
    void this.#ask(wanted);
    this.#tell();
  }

  async #ask(wanted: { text: string }): Promise<void> {
    const { text } = wanted;
    const found = await this.#search(text).catch(() => null);
    if (this.#wanted !== wanted) return;
    this.#wanted = found ? undefined : { text, state: "failed" };
    if (found) this.#keep(text, found);
    this.#tell();
  }

  #keep(text: string, found: Uint32Array): void {
    this.#known.set(text, found);
    for (const [oldest] of this.#known) {
      if (this.#known.size <= MOST_KEPT) break;
      this.#known.delete(oldest);
    }
  }

  #tell(): void {
    this.#listeners.forEach((changed) => changed());
  }

  find(text: string): ((row: number) => boolean) | undefined {
    const found = this.#known.get(text);
    if (!found) return undefined;
    const marks = new Uint8Array(this.#rows);
    for (const row of found) marks[row] = 1;
    return (row) => marks[row] === 1;
  }
}

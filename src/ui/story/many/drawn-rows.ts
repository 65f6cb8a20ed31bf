import type { ListItems } from "./list-items.ts";
import type { RowHeights } from "./row-heights.ts";
import type { RowStack, Span } from "./row-stack.ts";

/** Place of a row of a list, from 0; -1 outside of all. */
export const placeOfRow = (part: Element | null): number =>
  Number(part?.closest("li[aria-posinset]")?.getAttribute("aria-posinset") ?? 0) - 1;

/** The rows that React made: what is read of them and written to them. */
export class DrawnRows {
  readonly #heights: RowHeights;
  readonly #sizes: ResizeObserver;
  readonly #watched = new Set<Element>();
  #list: HTMLElement | undefined;
  #width = 0;

  constructor(heights: RowHeights, resized: () => void) {
    this.#heights = heights;
    this.#sizes = new ResizeObserver(resized);
  }

  get list(): HTMLElement | undefined {
    return this.#list?.isConnected ? this.#list : undefined;
  }

  /** Whether the list is as wide as when its rows were measured. */
  get isAsWide(): boolean {
    return this.#list?.clientWidth === this.#width;
  }

  get #rows(): HTMLElement[] {
    return Array.from(this.#list?.children ?? []) as HTMLElement[];
  }

  /** From now on other rows are on the page. */
  take(list: HTMLElement): void {
    this.#list = list;
    const rows = new Set<Element>(this.#rows);
    for (const row of this.#watched) if (!rows.has(row)) this.#sizes.unobserve(row);
    for (const row of rows) if (!this.#watched.has(row)) this.#sizes.observe(row);
    this.#watched.clear();
    for (const row of rows) this.#watched.add(row);
  }

  stop(): void {
    this.#sizes.disconnect();
    this.#watched.clear();
  }

  /** Reads all heights; whether the list has another width than the last time. */
  measure({ idAt }: ListItems): boolean {
    const isOther = !this.isAsWide && this.#width > 0;
    if (isOther) this.#heights.forget();
    this.#width = this.#list?.clientWidth ?? 0;
    for (const row of this.#rows) {
      const id = idAt(placeOfRow(row));
      if (id !== undefined && row.offsetHeight > 0) this.#heights.note(id, row.offsetHeight);
    }
    return isOther;
  }

  /** Writes where all rows stand; how high the list is with them. */
  write(stack: RowStack, span: Span): number {
    const rows = this.#rows;
    const tops = stack.topsOf(rows.map(placeOfRow), span);
    for (const row of rows) {
      const top = `${tops.get(placeOfRow(row)) ?? 0}px`;
      if (row.style.insetBlockStart !== top) row.style.insetBlockStart = top;
    }
    const size = stack.sizeWith(span);
    if (this.#list) this.#list.style.blockSize = `${size}px`;
    return size;
  }
}

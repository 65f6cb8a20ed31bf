import type { ListItems } from "./list-items.ts";
import type { RowHeights } from "./row-heights.ts";

export const GAP_PX = 2;
/** Every browser lays out more than this, in pixels, and none much more than 17 million. */
const MOST_PX = 10_000_000;
/** How many views away rows are still gone through one by one. */
const NEAR_VIEWS = 3;

/** What is seen of a list: pixels from the list's top, and how many. */
export interface View {
  top: number;
  height: number;
}

/** Rows by their places from 0, both ends included. */
export interface Span {
  first: number;
  last: number;
}

/** A row and where its top is, in pixels from the list's top. */
export interface Anchor {
  at: number;
  top: number;
}

const LIST_TOP: Anchor = { at: 0, top: 0 };

/**
 * Where the rows of a list of any length stand. One row, the topmost in view, has a fixed place, and
 * those near it stand above and below at their own heights: what is learnt of a row's height moves
 * nothing in view. The many others are taken to be of mean height, and of less where all of them would
 * be longer than any page can be.
 */
export class RowStack {
  readonly items: ListItems;
  readonly #heights: RowHeights;
  #anchor: Anchor;

  constructor(items: ListItems, heights: RowHeights, anchor = LIST_TOP) {
    this.items = items;
    this.#heights = heights;
    this.#anchor = anchor;
  }

  get anchor(): Anchor {
    return this.#anchor;
  }

  get #end(): number {
    return this.items.count - 1;
  }

  /** How far apart the tops of rows are that are far from view. */
  get #pitch(): number {
    return Math.min(this.#heights.mean + GAP_PX, MOST_PX / Math.max(1, this.items.count));
  }

  heightAt(at: number): number {
    return this.#heights.of(this.items.idAt(at));
  }

  /** Where a row is taken to be when none near it has a place. */
  usualTop(at: number): number {
    return Math.round(at * this.#pitch);
  }

  /** Top of a row, by going through those from the anchor to it. */
  topAt(at: number): number {
    let { at: row, top } = this.#anchor;
    for (; row < at; row++) top += this.heightAt(row) + GAP_PX;
    for (; row > at; row--) top -= this.heightAt(row - 1) + GAP_PX;
    return top;
  }

  /** The topmost row in a view that is near the anchor. */
  #topmost(view: View): Anchor {
    let { at, top } = this.#anchor;
    while (top > view.top && at > 0) top -= this.heightAt(--at) + GAP_PX;
    for (; at < this.#end; at++) {
      const next = top + this.heightAt(at) + GAP_PX;
      if (next > view.top) break;
      top = next;
    }
    return { at, top };
  }

  /** The rows in a view that is near the anchor, and some beyond it on either side. */
  spanOf(view: View, beyond: number): Span {
    const { at, top } = this.#topmost(view);
    let last = at;
    for (let end = top + this.heightAt(at); last < this.#end && end < view.top + view.height;)
      end += GAP_PX + this.heightAt(++last);
    return { first: Math.max(0, at - beyond), last: Math.min(this.#end, last + beyond) };
  }

  /** Height of the whole list, of which some rows are on the page. */
  sizeWith({ last }: Span): number {
    if (last < 0) return 0;
    const end = this.topAt(last) + this.heightAt(last);
    return Math.round(end + (this.#end - last) * this.#pitch);
  }

  /** Gives a row its place, and with it all others. */
  fix(anchor: Anchor): void {
    this.#anchor = anchor;
  }

  /** Makes the topmost row of a view the anchor, near or where the list of that size was thrown. */
  follow(view: View, size: number): void {
    const { at, top } = this.#anchor;
    const near = NEAR_VIEWS * view.height;
    const isNear = view.top > top - near && view.top < top + this.heightAt(at) + near;
    if (view.top <= 0) this.#anchor = LIST_TOP;
    else this.#anchor = isNear ? this.#topmost(view) : this.#thrownTo(view, size);
  }

  #thrownTo(view: View, size: number): Anchor {
    const { at, top } = this.#anchor;
    if (view.top + view.height >= size - 1)
      return { at: this.#end, top: size - this.heightAt(this.#end) };
    const row =
      view.top < top
        ? (view.top / top) * at
        : at + ((view.top - top) / (size - top)) * (this.items.count - at);
    return { at: Math.min(this.#end, Math.floor(row)), top: view.top };
  }

  /** Moves all rows, where those on the page have come to the list's top and do not fit; by how much. */
  mendTop({ first }: Span): number {
    const top = this.topAt(first);
    return first === 0 || top < 0 ? this.#moveBy(this.usualTop(first) - top) : 0;
  }

  /** Moves all rows to where they belong by their number, where that is far off; by how much. */
  mendDrift(limit: number): number {
    const by = this.usualTop(this.#anchor.at) - this.#anchor.top;
    return Math.abs(by) > limit ? this.#moveBy(by) : 0;
  }

  #moveBy(by: number): number {
    this.#anchor = { at: this.#anchor.at, top: this.#anchor.top + by };
    return by;
  }

  /** Tops of rows in ascending order: all of a span, and some others above and below it. */
  topsOf(rows: readonly number[], span: Span): Map<number, number> {
    const tops = new Map<number, number>();
    let free = this.topAt(span.first);
    for (let at = span.first; at <= span.last; at++) {
      tops.set(at, free);
      free += this.heightAt(at) + GAP_PX;
    }
    const end = free;
    for (const at of rows.filter((row) => row > span.last)) {
      const usual = Math.round(end + (at - span.last - 1) * this.#pitch);
      const top = tops.has(at - 1) ? free : Math.max(free, usual);
      tops.set(at, top);
      free = top + this.heightAt(at) + GAP_PX;
    }
    this.#putAbove(
      tops,
      rows.filter((row) => row < span.first),
      span.first,
    );
    return tops;
  }

  #putAbove(tops: Map<number, number>, rows: readonly number[], first: number): void {
    const start = tops.get(first) ?? 0;
    let free = start;
    for (const at of [...rows].reverse()) {
      const highest = free - GAP_PX - this.heightAt(at);
      const top = tops.has(at + 1) ? highest : Math.min(highest, Math.round((start * at) / first));
      tops.set(at, top);
      free = top;
    }
  }
}

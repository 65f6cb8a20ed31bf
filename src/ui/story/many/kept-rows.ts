import type { ListItems } from "./list-items.ts";
import type { RowStack, Span, View } from "./row-stack.ts";

/** A row, and how far its top is below the view's. */
export interface Held {
  at: number;
  offset: number;
}

interface Kept {
  id: string;
  offset: number;
}

/**
 * The rows a reader had in view after the last move of their own: the one with the focus, then from the
 * topmost on. Filters change nothing about them, so that Back leads to the same view again.
 */
export class KeptRows {
  #focused: Kept | undefined;
  #others: Kept[] = [];
  #share = 0;

  keep(stack: RowStack, { first, last }: Span, view: View, focused: number): void {
    const rows = [];
    for (let at = first; at <= last; at++) {
      const offset = stack.topAt(at) - view.top;
      const isSeen = offset < view.height && offset + stack.heightAt(at) > 0;
      const id = stack.items.idAt(at);
      if (isSeen && id !== undefined) rows.push({ at, id, offset });
    }
    this.#focused = rows.find(({ at }) => at === focused);
    // At its top a list begins with whatever is first.
    this.#others = view.top > 0 ? rows : [];
    this.#share = (rows[0]?.at ?? 0) / Math.max(1, stack.items.count);
  }

  /** The first of them that is still there, or what stands as far down; null at the list's top. */
  in(items: ListItems): Held | null {
    return this.#held(items, this.#focused ? [this.#focused, ...this.#others] : this.#others);
  }

  /** The same without regard to the focus. */
  topmostIn(items: ListItems): Held | null {
    return this.#held(items, this.#others);
  }

  #held({ count, placeOf }: ListItems, rows: readonly Kept[]): Held | null {
    if (rows.length === 0 || count === 0) return null;
    for (const { id, offset } of rows) {
      const at = placeOf(id);
      if (at >= 0) return { at, offset };
    }
    return { at: Math.floor(this.#share * count), offset: 0 };
  }
}

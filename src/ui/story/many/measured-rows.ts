import type { Virtualizer } from "@tanstack/react-virtual";

type Rows = Pick<
  Virtualizer<Element, HTMLLIElement> | Virtualizer<Window, HTMLLIElement>,
  "elementsCache" | "indexFromElement" | "measureElement" | "options"
>;

/**
 * Measures a row where it stands now. A filter moves rows to other places with their elements, while
 * heights may be kept by place: each is measured again there, and is no longer taken for what stood
 * where it was, or else its size would not be watched any more once another row comes there.
 */
export const measuredRows = (rows: Rows): ((row: HTMLLIElement | null) => void) => {
  const keys = new WeakMap<Element, ReturnType<Rows["options"]["getItemKey"]>>();
  return (row) => {
    if (row) {
      const before = keys.get(row);
      const key = rows.options.getItemKey(rows.indexFromElement(row));
      if (before !== undefined && before !== key && rows.elementsCache.get(before) === row)
        rows.elementsCache.delete(before);
      keys.set(row, key);
    }
    rows.measureElement(row);
  };
};

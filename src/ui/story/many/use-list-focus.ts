import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import { rowFor } from "./list-keys.ts";

/** What moves the view of a list. */
export interface ListView {
  /** How many rows the view holds. */
  page: () => number;
  show: (at: number) => void;
}

/** The rows of a list, by ids that stay theirs when others come or go. */
export interface ListItems {
  count: number;
  idAt: (at: number) => string | undefined;
  /** -1 where it is not among them. */
  placeOf: (id: string) => number;
}

/** Place in the list of the row in which something is; -1 outside of all. */
const rowOf = (target: EventTarget): number => {
  const row = target instanceof Element ? target.closest("li[aria-posinset]") : null;
  return row ? Number(row.getAttribute("aria-posinset")) - 1 : -1;
};

const titleIn = (list: HTMLElement | null, at: number): HTMLElement | null =>
  list?.querySelector(`li[aria-posinset="${at + 1}"] h3 button`) ?? null;

/** The focus in a list whose rows come and go: the row that has it, or had it last, stays. */
export const useListFocus = ({ count, idAt, placeOf }: ListItems) => {
  const list = useRef<HTMLOListElement>(null);
  const [held, setHeld] = useState<string>();
  const waiting = useRef(false);
  const at = held === undefined ? -1 : placeOf(held);
  const focusRow = (row: number): void => {
    waiting.current = true;
    setHeld(idAt(row));
  };
  useEffect(() => {
    if (!waiting.current || at < 0) return;
    waiting.current = false;
    titleIn(list.current, at)?.focus({ preventScroll: true });
  });
  const handlers = ({ page, show }: ListView) => ({
    onFocus: ({ target }: FocusEvent<HTMLElement>): void => {
      setHeld((before) => idAt(rowOf(target)) ?? before);
    },
    onKeyDown: (press: KeyboardEvent<HTMLElement>): void => {
      const { target, key, altKey, ctrlKey, metaKey, shiftKey } = press;
      // Details and what is in them have keys of their own.
      if (altKey || ctrlKey || metaKey || shiftKey || !(target as Element).matches("h3 button"))
        return;
      const to = rowFor(key, rowOf(target), { count, page: page() });
      if (to === null) return;
      press.preventDefault();
      focusRow(to);
      show(to);
    },
  });
  return { list, held: at, focusRow, handlers };
};

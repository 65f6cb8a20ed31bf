import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import { placeOfRow } from "./drawn-rows.ts";
import { rowFor } from "./list-keys.ts";
import type { ListItems } from "./list-items.ts";
import type { ListWindow } from "./list-window.ts";

const titleIn = (list: HTMLElement | null, at: number): HTMLElement | null =>
  list?.querySelector(`li[aria-posinset="${at + 1}"] h3 button`) ?? null;

/** The focus in a list whose rows come and go: the row that has it, or had it last, stays. */
export const useListFocus = ({ count, idAt, placeOf }: ListItems, view: ListWindow) => {
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
  const onFocus = ({ target }: FocusEvent<HTMLElement>): void => {
    const row = placeOfRow(target);
    setHeld((before) => idAt(row) ?? before);
    // The Tab key leads to neighbours of rows that are held out of view.
    view.focused(row);
  };
  const onKeyDown = (press: KeyboardEvent<HTMLElement>): void => {
    view.release();
    const { target, key, altKey, ctrlKey, metaKey, shiftKey } = press;
    // Details and what is in them have keys of their own.
    if (altKey || ctrlKey || metaKey || shiftKey || !(target as Element).matches("h3 button"))
      return;
    const to = rowFor(key, placeOfRow(target as Element), { count, page: view.page });
    if (to === null) return;
    press.preventDefault();
    focusRow(to);
    view.show(to);
  };
  const onPointerDown = (): void => view.release();
  return { list, held: at, focusRow, handlers: { onFocus, onKeyDown, onPointerDown } };
};

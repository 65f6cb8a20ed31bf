import { useEffect, useLayoutEffect, useReducer, useRef, useState, type ReactNode } from "react";
import type { ListItems } from "./list-items.ts";
import { ListWindow, type Draft } from "./list-window.ts";
import { Scroller } from "./scroller.ts";
import { useListFocus } from "./use-list-focus.ts";
import { useMoved } from "./use-moved.ts";

/** Where a row stands in a list: its place from 0, and how many rows that has. */
export interface RowPlace {
  at: number;
  count: number;
}

interface ListProps {
  items: ListItems;
  /** Place of the chosen row; -1 where none is. */
  current: number;
  /** Another one with every choice. */
  choice: unknown;
  /** Whether the chosen row is nowhere but here, so that a link shows it. */
  opensHere: boolean;
  renderRow: (id: string, place: RowPlace) => ReactNode;
  /** What holds the list. */
  host: HTMLElement;
}

/**
 * The rows that are on the page: those near the view and, wherever they are, those that are held.
 * With a held row come the ones before and after it, so that the Tab key leads on from it.
 */
const rowsOnPage = ({ span, stack }: Draft, held: readonly number[]): number[] => {
  const rows = new Set<number>();
  for (let at = span.first; at <= span.last; at++) rows.add(at);
  for (const at of held.filter((place) => place >= 0))
    for (const near of [at - 1, at, at + 1])
      if (near >= 0 && near < stack.items.count) rows.add(near);
  return [...rows].sort((a, b) => a - b);
};

/** What is drawn of a list, and what moves it. */
const useListWindow = (items: ListItems, host: HTMLElement) => {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const [scroller] = useState(() => new Scroller(host));
  const [view] = useState(() => new ListWindow(scroller, redraw));
  useLayoutEffect(() => scroller.onScroll(view.scrolled), [scroller, view]);
  useLayoutEffect(() => () => view.stop(), [view]);
  useMoved(host, view.moved);
  return { view, scroller, draft: view.draft(items) };
};

/** A list of any length, of which the page holds the rows near the view. */
export function WindowedList(props: ListProps) {
  const { items, current, choice, opensHere, renderRow, host } = props;
  const { view, scroller, draft } = useListWindow(items, host);
  const { list, held, focusRow, handlers } = useListFocus(items, view);
  useLayoutEffect(() => {
    if (list.current) view.settle(draft, list.current);
  });
  const arrived = useRef(false);
  useLayoutEffect(() => {
    // A link shows the headline first, unless its event is nowhere but here.
    const isShown = arrived.current || opensHere;
    arrived.current = true;
    // In a page that scrolls as a whole a choice opens over the list and leaves it where it is.
    if (isShown && scroller.panel) view.show(current);
    // oxlint-disable-next-line react/exhaustive-deps -- only a choice moves the view
  }, [choice]);
  useEffect(() => {
    // A choice that was made with the focus in the list takes the focus along.
    const row = list.current?.querySelector(`li[aria-posinset="${current + 1}"]`);
    const active = document.activeElement;
    if (current >= 0 && list.current?.contains(active) && !row?.contains(active)) focusRow(current);
    // oxlint-disable-next-line react/exhaustive-deps -- only a choice moves the focus
  }, [choice]);
  return (
    <ol
      ref={list}
      role="list"
      aria-labelledby="events-heading"
      // What is above a row in the list moves nothing in view: the browser need not make up for it.
      style={{ position: "relative", overflowAnchor: "none" }}
      {...handlers}
    >
      {rowsOnPage(draft, [held, current]).map((at) => {
        const id = items.idAt(at);
        return id !== undefined && renderRow(id, { at, count: items.count });
      })}
    </ol>
  );
}

/** How a row of such a list is laid out and named; `ListWindow` says where it stands. */
export const rowAttributes = ({ at, count }: RowPlace) => ({
  "aria-setsize": count,
  "aria-posinset": at + 1,
  style: { position: "absolute", insetInline: 0, marginBlock: 0 } as const,
});

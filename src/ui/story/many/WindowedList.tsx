import { useVirtualizer, useWindowVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, type ReactNode, type RefObject } from "react";
import { measuredRows } from "./measured-rows.ts";
import { useHeldRows } from "./use-held-rows.ts";
import { useListFocus, type ListItems } from "./use-list-focus.ts";
import { useListTop } from "./use-list-top.ts";
import { useOwnScroll } from "./use-own-scroll.ts";

/** A row with its details closed, in pixels, until it is measured. */
const ROW_PX = 96;
const GAP_PX = 2;
/** The heights of more rows than this are kept by place: asking each for its id would cost more. */
const MOST_KEYED = 5000;
/** Always the same function: with another one, the places of all rows are worked out anew. */
const itself = (at: number): number => at;
/**
 * Always read from the row: after a filter another row stands at a place, and with the height that was
 * known there the list would be drawn a second time, a frame later.
 */
const heightOf = (row: Element): number => (row as HTMLElement).offsetHeight;
/** Rows beyond the view on either side: as far as Tab leads before the view follows. */
const BEYOND = 4;

/** Where a row stands in a list, and what it is told. */
export interface RowPlace {
  /** Place in the list from 0, and how many rows that has. */
  at: number;
  count: number;
  /** Pixels from the list's top. */
  top: number;
  measure: (row: HTMLLIElement | null) => void;
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
}

interface HostProps extends ListProps {
  /** What holds the list, from whose top rows are counted. */
  host: HTMLElement;
}

/** What both ways of scrolling ask of the window on the rows. */
const useRows = ({ items, current, host }: HostProps, panel: Element | null) => {
  const { held, ...listFocus } = useListFocus(items);
  const options = {
    count: items.count,
    estimateSize: () => ROW_PX,
    measureElement: heightOf,
    getItemKey: useMemo(
      () => (items.count > MOST_KEYED ? itself : (at: number) => items.idAt(at) ?? at),
      [items],
    ),
    rangeExtractor: useHeldRows([held, current].filter((at) => at >= 0)),
    scrollMargin: useListTop(host, panel),
    gap: GAP_PX,
    overscan: BEYOND,
    // The rows beyond the view are there before a frame late can be seen.
    useFlushSync: false,
  };
  return { options, ...listFocus };
};

type ListFocus = ReturnType<typeof useListFocus>;
type Rows = Virtualizer<Element, HTMLLIElement> | Virtualizer<Window, HTMLLIElement>;

interface ShownListProps extends ListProps {
  rows: Rows;
  list: RefObject<HTMLOListElement | null>;
  handlers: ListFocus["handlers"];
}

function List({ rows, list, handlers, items, renderRow }: ShownListProps) {
  const { scrollMargin } = rows.options;
  const page = (): number => Math.max(1, Math.floor((rows.scrollRect?.height ?? 0) / ROW_PX) - 1);
  const measure = useMemo(() => measuredRows(rows), [rows]);
  const show = (at: number): void => rows.scrollToIndex(at, { align: "auto" });
  return (
    <ol
      ref={list}
      role="list"
      aria-labelledby="events-heading"
      style={{ position: "relative", blockSize: rows.getTotalSize() }}
      {...handlers({ page, show })}
    >
      {rows.getVirtualItems().map(({ index: at, start }) => {
        const id = items.idAt(at);
        const place = { at, count: items.count, top: start - scrollMargin };
        return id !== undefined && renderRow(id, { ...place, measure });
      })}
    </ol>
  );
}

/** A choice that was made with the focus in the list takes the focus along. */
const useFollowing = (
  { list, focusRow }: Pick<ListFocus, "list" | "focusRow">,
  current: number,
  choice: unknown,
): void =>
  useEffect(() => {
    const row = list.current?.querySelector(`li[aria-posinset="${current + 1}"]`);
    const active = document.activeElement;
    if (current >= 0 && list.current?.contains(active) && !row?.contains(active)) focusRow(current);
    // oxlint-disable-next-line react/exhaustive-deps -- only a choice moves the focus
  }, [choice]);

/** The rows in a panel that scrolls by itself, and follows what is chosen. */
function RowsInPanel({ panel, ...props }: HostProps & { panel: Element }) {
  const { current, choice, opensHere } = props;
  const { options, list, focusRow, handlers } = useRows(props, panel);
  const rows = useVirtualizer<Element, HTMLLIElement>({
    ...options,
    getScrollElement: () => panel,
    initialOffset: () => panel.scrollTop,
  });
  const arrived = useRef(false);
  useEffect(() => {
    // A link shows the headline first, unless its event is nowhere but here.
    const isShown = arrived.current || opensHere;
    arrived.current = true;
    if (!isShown || current < 0) return;
    const row = list.current?.querySelector<HTMLElement>(`li[aria-posinset="${current + 1}"]`);
    const isHigh = (row?.offsetHeight ?? 0) > panel.clientHeight;
    rows.scrollToIndex(current, { align: isHigh ? "start" : "auto" });
    // oxlint-disable-next-line react/exhaustive-deps -- only a choice moves the view
  }, [choice]);
  useFollowing({ list, focusRow }, current, choice);
  return <List {...props} {...{ rows, list, handlers }} />;
}

/** The rows in a page that scrolls as a whole; a choice opens over it and leaves it where it is. */
function RowsInPage(props: HostProps) {
  const { options, list, focusRow, handlers } = useRows(props, null);
  const rows = useWindowVirtualizer<HTMLLIElement>(options);
  useFollowing({ list, focusRow }, props.current, props.choice);
  return <List {...props} {...{ rows, list, handlers }} />;
}

/** A list of any length, of which the page holds the rows near the view. */
export function WindowedList({ host, ...props }: HostProps) {
  const panel = useOwnScroll(host);
  return panel ? (
    <RowsInPanel panel={panel} host={host} {...props} />
  ) : (
    <RowsInPage host={host} {...props} />
  );
}

/** How a row of such a list is laid out and named. */
export const rowAttributes = ({ at, count, top, measure }: RowPlace) => ({
  // A new function each time: the row is measured again with what has changed.
  ref: (row: HTMLLIElement | null) => measure(row),
  "aria-setsize": count,
  "aria-posinset": at + 1,
  ...({ "data-index": at } as object),
  style: { position: "absolute", insetBlockStart: top, insetInline: 0, marginBlock: 0 } as const,
});

import { useVirtualizer, useWindowVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useMemo, useRef, type RefObject } from "react";
import { isCurrent, type EventRowsProps } from "../EventItem.tsx";
import { EventRow } from "./EventRow.tsx";
import { useHeldRows } from "./use-held-rows.ts";
import { useListFocus } from "./use-list-focus.ts";
import { useListTop } from "./use-list-top.ts";

/** A row with its details closed, in pixels, until it is measured. */
const ROW_PX = 96;
const GAP_PX = 2;
/** Rows beyond the view on either side: as far as Tab leads before the view follows. */
const BEYOND = 8;

interface HostProps extends EventRowsProps {
  /** What holds the list, from whose top rows are counted. */
  host: HTMLElement;
}

/** What both ways of scrolling ask of the window on the rows. */
const useRows = ({ events, focus, host }: HostProps, panel: Element | null) => {
  const ids = useMemo(() => events.map(({ event }) => event.id), [events]);
  const current = useMemo(
    () => events.findIndex((entry) => isCurrent(entry, focus)),
    [events, focus],
  );
  const { held, ...listFocus } = useListFocus(ids);
  const options = {
    count: ids.length,
    estimateSize: () => ROW_PX,
    getItemKey: useCallback((at: number) => ids[at] ?? at, [ids]),
    rangeExtractor: useHeldRows([held, current].filter((at) => at >= 0)),
    scrollMargin: useListTop(host, panel),
    gap: GAP_PX,
    overscan: BEYOND,
    // The rows beyond the view are there before a frame late can be seen.
    useFlushSync: false,
  };
  return { options, current, ...listFocus };
};

/** Whether the details of rows are open, as the reader left them, for rows that come back. */
const useOpenRows = (chosen: string | undefined) => {
  const open = useRef(new Map<string, boolean>());
  const onOpen = useCallback(
    (id: string, isOpen: boolean) => void open.current.set(id, isOpen),
    [],
  );
  useEffect(() => {
    const rows = open.current;
    // Details that opened with a choice close with it.
    return () => {
      if (chosen !== undefined) rows.delete(chosen);
    };
  }, [chosen]);
  const wasOpen = (id: string): boolean | undefined => open.current.get(id);
  return { wasOpen, onOpen };
};

type ListFocus = ReturnType<typeof useListFocus>;
type Rows = Virtualizer<Element, HTMLLIElement> | Virtualizer<Window, HTMLLIElement>;

interface ListProps extends EventRowsProps {
  rows: Rows;
  list: RefObject<HTMLOListElement | null>;
  handlers: ListFocus["handlers"];
}

function List({ rows, list, handlers, events, index, focus, onSelect }: ListProps) {
  const { wasOpen, onOpen } = useOpenRows(focus.event?.event.id);
  const { scrollMargin } = rows.options;
  const page = (): number => Math.max(1, Math.floor((rows.scrollRect?.height ?? 0) / ROW_PX) - 1);
  const show = (at: number): void => rows.scrollToIndex(at, { align: "auto" });
  return (
    <ol
      ref={list}
      role="list"
      aria-labelledby="events-heading"
      style={{ position: "relative", blockSize: rows.getTotalSize() }}
      {...handlers({ page, show })}
    >
      {rows.getVirtualItems().map(({ key, index: at, start }) => {
        const entry = events[at];
        return (
          entry && (
            <EventRow
              key={key}
              {...{ entry, index, focus, onSelect, at, onOpen }}
              count={events.length}
              top={start - scrollMargin}
              measure={rows.measureElement}
              wasOpen={wasOpen(entry.event.id)}
            />
          )
        );
      })}
    </ol>
  );
}

/** A choice that was made with the focus in the list takes the focus along. */
const useFollowing = (
  { list, focusRow }: Pick<ListFocus, "list" | "focusRow">,
  current: number,
  focus: EventRowsProps["focus"],
): void =>
  useEffect(() => {
    const row = list.current?.querySelector(`li[aria-posinset="${current + 1}"]`);
    const active = document.activeElement;
    if (current >= 0 && list.current?.contains(active) && !row?.contains(active)) focusRow(current);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a choice moves the focus
  }, [focus]);

/** The rows in a panel that scrolls by itself, and follows what is chosen. */
export function RowsInPanel({ panel, ...props }: HostProps & { panel: Element }) {
  const { focus } = props;
  const { options, current, list, focusRow, handlers } = useRows(props, panel);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing compiles this code
  const rows = useVirtualizer<Element, HTMLLIElement>({
    ...options,
    getScrollElement: () => panel,
    initialOffset: () => panel.scrollTop,
  });
  const arrived = useRef(false);
  useEffect(() => {
    // A link shows the headline first, unless its event is nowhere but here.
    const isShown = arrived.current || (focus.event && !focus.place);
    arrived.current = true;
    if (!isShown || current < 0) return;
    const row = list.current?.querySelector<HTMLElement>(`li[aria-posinset="${current + 1}"]`);
    const isHigh = (row?.offsetHeight ?? 0) > panel.clientHeight;
    rows.scrollToIndex(current, { align: isHigh ? "start" : "auto" });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a choice moves the view
  }, [focus]);
  useFollowing({ list, focusRow }, current, focus);
  return <List {...props} {...{ rows, list, handlers }} />;
}

/** The rows in a page that scrolls as a whole; a choice opens over it and leaves it where it is. */
export function RowsInPage(props: HostProps) {
  const { options, current, list, focusRow, handlers } = useRows(props, null);
  const rows = useWindowVirtualizer<HTMLLIElement>(options);
  useFollowing({ list, focusRow }, current, props.focus);
  return <List {...props} {...{ rows, list, handlers }} />;
}

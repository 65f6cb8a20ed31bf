import { useCallback, useEffect, useMemo, useRef } from "react";
import { isCurrent, type EventRowsProps } from "../EventItem.tsx";
import { EventRow } from "./EventRow.tsx";
import { WindowedList } from "./WindowedList.tsx";

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

/** Events of a story, of which the page holds those near the view. */
export function WindowedRows(props: EventRowsProps & { host: HTMLElement }) {
  const { events, index, focus, onSelect, host } = props;
  const { wasOpen, onOpen } = useOpenRows(focus.event?.event.id);
  const items = useMemo(() => {
    const places = new Map(events.map(({ event }, at) => [event.id, at]));
    return {
      count: events.length,
      idAt: (at: number) => events[at]?.event.id,
      placeOf: (id: string) => places.get(id) ?? -1,
    };
  }, [events]);
  const current = useMemo(
    () => events.findIndex((entry) => isCurrent(entry, focus)),
    [events, focus],
  );
  return (
    <WindowedList
      {...{ host, items, current }}
      choice={focus}
      opensHere={focus.event !== undefined && !focus.place}
      renderRow={(id, place) => {
        const entry = events[place.at];
        return (
          entry && (
            <EventRow
              key={id}
              {...{ entry, index, focus, onSelect, onOpen }}
              {...place}
              wasOpen={wasOpen(id)}
            />
          )
        );
      }}
    />
  );
}

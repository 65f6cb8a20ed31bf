import { memo } from "react";
import { EventItem, type EventItemProps } from "../EventItem.tsx";
import { rowAttributes, type RowPlace } from "./WindowedList.tsx";

interface EventRowProps extends Omit<EventItemProps, "row" | "onOpen">, RowPlace {
  onOpen: (id: string, open: boolean) => void;
}

/** One event of a list that is not on the page as a whole. */
export const EventRow = memo(function EventRow(props: EventRowProps) {
  const { at, count, onOpen, ...item } = props;
  return (
    <EventItem
      {...item}
      onOpen={(open) => onOpen(item.entry.event.id, open)}
      row={rowAttributes({ at, count })}
    />
  );
});

import { memo } from "react";
import { EventItem, type EventItemProps } from "../EventItem.tsx";

interface EventRowProps extends Omit<EventItemProps, "row" | "onOpen"> {
  /** Place in the list from 0, and how many rows that has. */
  at: number;
  count: number;
  /** Pixels from the list's top. */
  top: number;
  measure: (row: HTMLLIElement | null) => void;
  onOpen: (id: string, open: boolean) => void;
}

/** One event of a list that is not on the page as a whole. */
export const EventRow = memo(function EventRow(props: EventRowProps) {
  const { at, count, top, measure, onOpen, ...item } = props;
  return (
    <EventItem
      {...item}
      onOpen={(open) => onOpen(item.entry.event.id, open)}
      row={{
        ref: measure,
        "aria-setsize": count,
        "aria-posinset": at + 1,
        ...({ "data-index": at } as object),
        style: {
          position: "absolute",
          insetBlockStart: top,
          insetInline: 0,
          marginBlock: 0,
        },
      }}
    />
  );
});

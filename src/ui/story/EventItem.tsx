import { memo, useState, type ComponentProps } from "react";
import type { Focus } from "../../explore/select.ts";
import type { EventEntry, StoryIndex } from "../../explore/story-index.ts";
import type { Selection } from "../../explore/view.ts";
import { useLanguage } from "../language.ts";
import { latePart } from "../late.tsx";
import { TypeSymbol } from "../symbols/TypeSymbol.tsx";
import { Words } from "../Words.tsx";
import css from "./EventItem.module.css";
import { EventMeta } from "./EventMeta.tsx";
import { Parties } from "./Parties.tsx";

const EventDetails = latePart((parts) => parts.EventDetails);

/** What the rows of a list are made from, be they few or many. */
export interface EventRowsProps extends Pick<EventItemProps, "index" | "focus" | "onSelect"> {
  events: readonly EventEntry[];
}

export interface EventItemProps {
  entry: EventEntry;
  index: StoryIndex;
  focus: Focus;
  onSelect: (selection: Selection) => void;
  /** In a list that holds some of its rows only: where the row stands, and what it is told. */
  row?: ComponentProps<"li">;
  /** What the reader last made of its details, and to whom that is told. */
  wasOpen?: boolean | undefined;
  onOpen?: (open: boolean) => void;
}

/** An event is current when it is chosen, or when its place is. */
export const isCurrent = (entry: EventEntry, { event, place }: Focus): boolean =>
  event ? event === entry : place !== undefined && entry.places.includes(place.place);

/** One event of the list; choosing it selects it on the map and opens its details. */
export const EventItem = memo(function EventItem({
  entry,
  index,
  focus,
  onSelect,
  row,
  ...props
}: EventItemProps) {
  const { say } = useLanguage();
  const { event, quotes, claims } = entry;
  const selected = focus.event === entry;
  const [open, setOpen] = useState(props.wasOpen ?? selected);
  const [wasSelected, setWasSelected] = useState(selected);
  if (selected !== wasSelected) {
    setWasSelected(selected);
    setOpen(selected);
  }
  const counts = [
    ...(quotes.length > 0 ? [say.quotesCount(quotes.length)] : []),
    ...(claims.length > 0 ? [say.claimsCount(claims.length)] : []),
  ];
  return (
    <li {...row} className={css.item} aria-current={isCurrent(entry, focus) || undefined}>
      <TypeSymbol type={entry.type} size={30} />
      <div>
        <h3>
          <button type="button" onClick={() => onSelect({ kind: "event", id: event.id })}>
            <Words of={event.title} />
          </button>
        </h3>
        <EventMeta entry={entry} index={index} />
        <Parties entry={entry} index={index} brief />
        <details
          open={open}
          onToggle={({ currentTarget }) => {
            setOpen(currentTarget.open);
            props.onOpen?.(currentTarget.open);
          }}
        >
          <summary>{[say.details, ...counts].join(" · ")}</summary>
          <EventDetails {...{ entry, index, focus, onSelect }} open withPlaces />
        </details>
      </div>
    </li>
  );
});

import { useState } from "react";
import { useLateMessages } from "../../late-messages.ts";
import { EventItem, type EventRowsProps } from "../EventItem.tsx";
import { usePrinting } from "./use-printing.ts";
import { WindowedRows } from "./WindowedRows.tsx";

/** About as many as fit on 80 sheets. */
const MOST_ON_PAPER = 500;

/** On paper nothing can be scrolled into view: the first events, and how many there are beyond. */
function PrintedEvents({ events, ...props }: EventRowsProps) {
  const { unprinted } = useLateMessages();
  const more = events.length - MOST_ON_PAPER;
  return (
    <>
      <ol role="list" aria-labelledby="events-heading">
        {events.slice(0, MOST_ON_PAPER).map((entry) => (
          <EventItem key={entry.event.id} entry={entry} {...props} />
        ))}
      </ol>
      {more > 0 && <p>{unprinted(more)}</p>}
    </>
  );
}

/** A list of any length, of which the page holds the rows near the view. */
export function ManyEvents(props: EventRowsProps) {
  const [host, setHost] = useState<HTMLElement | null>(null);
  const printing = usePrinting();
  return (
    <div ref={setHost}>
      {printing ? <PrintedEvents {...props} /> : host && <WindowedRows host={host} {...props} />}
    </div>
  );
}

import { relatedEvents } from "../../explore/chain/relations.ts";
import type { EventEntry, StoryIndex } from "../../explore/story-index.ts";
import type { Selection } from "../../explore/view.ts";
import { useLateMessages } from "../late-messages.ts";
import { Words } from "../Words.tsx";
import css from "./RelatedEvents.module.css";

export interface RelatedEventsProps {
  entry: EventEntry;
  index: StoryIndex;
  onSelect: (selection: Selection) => void;
}

/** How an event is related to others, in words; each of those can be selected. */
export function RelatedEvents({ entry, index, onSelect }: RelatedEventsProps) {
  const { chain } = useLateMessages();
  const related = relatedEvents(index.story.events).get(entry.event.id) ?? [];
  if (related.length === 0) return null;
  return (
    <ul className={css.related} role="list" aria-label={chain.relations}>
      {related.map(({ type, side, event }) => (
        <li key={`${side} ${type} ${event.id}`}>
          <button type="button" onClick={() => onSelect({ kind: "event", id: event.id })}>
            <span>{chain.relation[type][side]}:</span> <Words of={event.title} />
          </button>
        </li>
      ))}
    </ul>
  );
}

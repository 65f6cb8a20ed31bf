import { use, type ReactNode } from "react";
import { relatedEvents } from "../../explore/chain/relations.ts";
import type { EventEntry, StoryIndex } from "../../explore/story-index.ts";
import type { RecordSelection, Selection } from "../../explore/view.ts";
import { useLateMessages } from "../late-messages.ts";
import { StoryActionsContext } from "../story/actions.ts";
import { Words } from "../Words.tsx";
import css from "./RelatedEvents.module.css";

interface WayProps extends Pick<RelatedEventsProps, "onSelect"> {
  to: RecordSelection;
  children: ReactNode;
}

export interface RelatedEventsProps {
  entry: EventEntry;
  index: StoryIndex;
  /** Without it each is a link to its own page. */
  onSelect?: ((selection: Selection) => void) | undefined;
}

/** Selects a record, or leads to its page. */
function Way({ to, onSelect, children }: WayProps) {
  const { linkTo } = use(StoryActionsContext);
  if (!onSelect) return <a href={linkTo(to) ?? undefined}>{children}</a>;
  return (
    <button type="button" onClick={() => onSelect(to)}>
      {children}
    </button>
  );
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
          <Way to={{ kind: "event", id: event.id }} onSelect={onSelect}>
            <span>{chain.relation[type][side]}:</span> <Words of={event.title} />
          </Way>
        </li>
      ))}
    </ul>
  );
}

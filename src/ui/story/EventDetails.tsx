import type { Focus } from "../../explore/select.ts";
import type { EventEntry, StoryIndex } from "../../explore/story-index.ts";
import { useLanguage } from "../language.ts";
import { Words } from "../Words.tsx";
import { Disputes } from "./Disputes.tsx";
import css from "./EventDetails.module.css";
import { Notes } from "./Notes.tsx";
import { QuoteBlock } from "./QuoteBlock.tsx";

interface EventDetailsProps {
  entry: EventEntry;
  index: StoryIndex;
  focus: Focus;
  /** Whether "who says what" starts open. */
  open?: boolean;
}

function Parties({ entry, index }: { entry: EventEntry; index: StoryIndex }) {
  const { say } = useLanguage();
  return (
    <p className={css.parties}>
      {entry.event.actors.map(({ actor, role, note }, i) => {
        const known = index.actor.get(actor);
        return (
          known && (
            <span key={`${actor} ${role}`}>
              {i > 0 && " · "}
              <small>{say.actorRole[role]}</small> <Words of={known.short ?? known.name} />
              {note && (
                <small>
                  {" "}
                  (<Words of={note} />)
                </small>
              )}
            </span>
          )
        );
      })}
    </p>
  );
}

/** How sure the time and the place of an event are, in the editor's words. */
function Sureness({ entry: { event } }: { entry: EventEntry }) {
  const remarks = [
    event.when.note,
    event.typeNote,
    event.unplaced,
    ...event.places.map(({ note }) => note),
  ].filter((note) => note !== undefined);
  // The same remark may stand at two places of one event.
  const once = new Map(remarks.map((note) => [JSON.stringify(note), note]));
  return [...once].map(([key, note]) => (
    <p key={key} className={css.sureness}>
      <Words of={note} />
    </p>
  ));
}

/** Everything about one event: the same in the list and in the popup of its place. */
export function EventDetails({ entry, index, focus, open = false }: EventDetailsProps) {
  const { say } = useLanguage();
  const { event, quotes, disputes, notes } = entry;
  return (
    <div className={css.details}>
      <p className={css.description}>
        <Words of={event.description} />
      </p>
      {quotes.map((quote) => (
        <QuoteBlock key={quote.id} quote={quote} index={index} selected={quote === focus.quote} />
      ))}
      {disputes.length > 0 && (
        <details className={css.statements} open={open || focus.claim?.event === event.id}>
          <summary>{say.statements}</summary>
          <Disputes disputes={disputes} index={index} selectedClaim={focus.claim?.id} />
        </details>
      )}
      <Parties entry={entry} index={index} />
      <Sureness entry={entry} />
      <Notes notes={notes} index={index} />
    </div>
  );
}

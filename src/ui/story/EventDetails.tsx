import { use } from "react";
import type { Focus } from "../../explore/select.ts";
import { notesOn, type EventEntry, type StoryIndex } from "../../explore/story-index.ts";
import type { Selection } from "../../explore/view.ts";
import { RelatedEvents } from "../chain/RelatedEvents.tsx";
import { useLanguage } from "../language.ts";
import { Words } from "../Words.tsx";
import { StoryActionsContext } from "./actions.ts";
import { Disputes } from "./Disputes.tsx";
import css from "./EventDetails.module.css";
import { Notes } from "./Notes.tsx";
import { Parties } from "./Parties.tsx";
import { PlaceDetails } from "./PlaceDetails.tsx";
import { QuoteBlock } from "./QuoteBlock.tsx";
import { SourceMark } from "./SourceMark.tsx";

interface EventDetailsProps {
  entry: EventEntry;
  index: StoryIndex;
  focus: Focus;
  /** Left out on a page of links only. */
  onSelect?: (selection: Selection) => void;
  /** Whether "who says what" starts open. */
  open?: boolean;
  /** In the list: how exactly the places are known; a place's own dialog says so itself. */
  withPlaces?: boolean;
  /** Level of the headings in it. */
  heading?: "h2" | "h3" | "h4";
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
export function EventDetails({
  entry,
  index,
  focus,
  onSelect,
  open = false,
  withPlaces = false,
  heading = "h4",
}: EventDetailsProps) {
  const { say } = useLanguage();
  const { compare, linksOnly } = use(StoryActionsContext);
  const { event, quotes, disputes } = entry;
  return (
    <div className={css.details}>
      <p className={css.description}>
        <Words of={event.description} />
      </p>
      <RelatedEvents entry={entry} index={index} onSelect={onSelect} />
      {quotes.map((quote) => (
        <QuoteBlock key={quote.id} quote={quote} index={index} selected={quote === focus.quote} />
      ))}
      {disputes.length > 0 && (
        <details className={css.statements} open={open || focus.claim?.event === event.id}>
          <summary>{say.statements}</summary>
          {!linksOnly && (
            <button type="button" className={css.compare} onClick={() => compare(event.id)}>
              {say.disputes.compare}
            </button>
          )}
          <Disputes {...{ disputes, index, heading }} selectedClaim={focus.claim?.id} />
        </details>
      )}
      <Parties entry={entry} index={index} />
      <Sureness entry={entry} />
      <p className={css.sureness}>
        {say.record.source} <SourceMark id={event.source} index={index} />
      </p>
      <Notes notes={notesOn(index, "event", event.id)} index={index} />
      {withPlaces &&
        entry.places.map((place) => (
          <PlaceDetails key={place.id} place={place} index={index} focus={focus} />
        ))}
    </div>
  );
}

import type { Focus } from "../../explore/select.ts";
import { notesOn, type EventEntry, type StoryIndex } from "../../explore/story-index.ts";
import { placeNames } from "../../story/text.ts";
import { useLanguage } from "../language.ts";
import { Words } from "../Words.tsx";
import { Disputes } from "./Disputes.tsx";
import css from "./EventDetails.module.css";
import { Notes } from "./Notes.tsx";
import { Parties } from "./Parties.tsx";
import { PlacePrecision } from "./PlacePrecision.tsx";
import { QuoteBlock } from "./QuoteBlock.tsx";

interface EventDetailsProps {
  entry: EventEntry;
  index: StoryIndex;
  focus: Focus;
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

/** How exactly each place of an event is known: what its popup says, for the list. */
function Places({ entry, index }: { entry: EventEntry; index: StoryIndex }) {
  return entry.places.map((place) => (
    <div key={place.id}>
      <p className={css.sureness}>
        <b>
          <Words of={placeNames(place)} />
        </b>
        {": "}
        <PlacePrecision place={place} />
      </p>
      <Notes notes={notesOn(index, "place", place.id)} index={index} />
    </div>
  ));
}

/** Everything about one event: the same in the list and in the popup of its place. */
export function EventDetails({
  entry,
  index,
  focus,
  open = false,
  withPlaces = false,
  heading = "h4",
}: EventDetailsProps) {
  const { say } = useLanguage();
  const { event, quotes, disputes } = entry;
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
          <Disputes {...{ disputes, index, heading }} selectedClaim={focus.claim?.id} />
        </details>
      )}
      <Parties entry={entry} index={index} />
      <Sureness entry={entry} />
      <Notes notes={notesOn(index, "event", event.id)} index={index} />
      {withPlaces && <Places entry={entry} index={index} />}
    </div>
  );
}

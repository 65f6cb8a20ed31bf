import type { EventEntry, StoryIndex } from "../../explore/story-index.ts";
import { placeNames } from "../../story/text.ts";
import { whenInWords } from "../dates.ts";
import { useLanguage } from "../language.ts";
import { otherZonesInWords } from "../other-zones.ts";
import { Separated } from "../Separated.tsx";
import { Words } from "../Words.tsx";
import css from "./EventItem.module.css";

/** Type, place and date of an event in one line, which of them the article does not give, and whether the parties differ on it. */
export function EventMeta({ entry, index }: { entry: EventEntry; index: StoryIndex }) {
  const { say, lang, within, word } = useLanguage();
  const { event, type, places, states } = entry;
  // A place that a file names by nothing else has the event's title, which stands right above.
  const named = places
    .map((place) => ({ id: place.id, names: placeNames(place) }))
    .filter(({ names }) => word(names).text !== word(event.title).text);
  const timeSource = index.source.get(event.when.source ?? "");
  return (
    <p className={css.meta}>
      <Separated>
        <>
          <Words of={type.label} />
          {event.typeNote && ` (${say.typeInferred})`}
        </>
        {named.map(({ id, names }) => (
          <b key={id}>
            <Words of={names} />
          </b>
        ))}
        {whenInWords(event, lang, say)}
        {otherZonesInWords(event, lang, say)}
        {event.when.basis === "inferred" && say.timeBasis.inferred}
        {timeSource && say.timeBasis.source(within(timeSource.publisher ?? timeSource.title))}
        {states.has("contested") && <em>{say.claimState.contested}</em>}
      </Separated>
    </p>
  );
}

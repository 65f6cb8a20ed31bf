import type { Focus } from "../../explore/select.ts";
import { notesOn, quotesOnPlace, type StoryIndex } from "../../explore/story-index.ts";
import type { Place } from "../../story/records/place.ts";
import { placeNames } from "../../story/text.ts";
import { useLanguage } from "../language.ts";
import { Words } from "../Words.tsx";
import { Notes } from "./Notes.tsx";
import { OtherNames } from "./OtherNames.tsx";
import css from "./PlaceDetails.module.css";
import { PlacePrecision } from "./PlacePrecision.tsx";
import { QuoteBlock } from "./QuoteBlock.tsx";
import { SourceMark } from "./SourceMark.tsx";

interface PlaceProps {
  place: Place;
  index: StoryIndex;
}

/** Where the coordinates come from, and where the level of exactness does. */
function PlaceSources({ place, index }: PlaceProps) {
  const { say } = useLanguage();
  const { precision, coordinates } = place.properties;
  return (
    <>
      {precision.source !== undefined && (
        <>
          {say.record.source} <SourceMark id={precision.source} index={index} />.{" "}
        </>
      )}
      {coordinates && (
        <>
          {say.record.coordinates}{" "}
          {coordinates.source === undefined ? (
            coordinates.basis === "article" ? (
              say.inArticle
            ) : (
              say.record.inferred
            )
          ) : (
            <SourceMark id={coordinates.source} index={index} />
          )}
          .
        </>
      )}
    </>
  );
}

/** How exactly a place is known, and from where. */
export function PlaceExactness({ place, index }: PlaceProps) {
  return (
    <>
      <PlacePrecision place={place} /> <PlaceSources place={place} index={index} />
    </>
  );
}

/** What is said about a place and no event, and the editor's notes on it. */
export function PlaceRemarks({ place, index, focus }: PlaceProps & { focus: Focus }) {
  const { say } = useLanguage();
  const quotes = quotesOnPlace(index, place.id);
  return (
    <>
      {quotes.length > 0 && <p className={css.place}>{say.quote.onPlace}</p>}
      {quotes.map((quote) => (
        <QuoteBlock key={quote.id} quote={quote} index={index} selected={quote === focus.quote} />
      ))}
      <Notes notes={notesOn(index, "place", place.id)} index={index} />
    </>
  );
}

/** All that a place's own dialog says about the place, for the list. */
export function PlaceDetails({ place, index, focus }: PlaceProps & { focus: Focus }) {
  return (
    <div>
      <p className={css.place}>
        <b>
          <Words of={placeNames(place)} />
        </b>
        <OtherNames place={place} after />: <PlaceExactness place={place} index={index} />
      </p>
      <PlaceRemarks place={place} index={index} focus={focus} />
    </div>
  );
}

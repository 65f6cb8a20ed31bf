import { laterDevelopments, subjectOf } from "../../explore/later-developments.ts";
import type { StoryIndex } from "../../explore/story-index.ts";
import type { Selection } from "../../explore/view.ts";
import { facet } from "../../story/facets.ts";
import type { Note } from "../../story/records/note.ts";
import { placeNames } from "../../story/text.ts";
import { useLanguage } from "../language.ts";
import { Words } from "../Words.tsx";
import css from "./LaterDevelopments.module.css";
import { NoteText } from "./Notes.tsx";
import { Stated } from "./Stated.tsx";

interface LaterDevelopmentsProps {
  index: StoryIndex;
  onSelect: (selection: Selection) => void;
}

/** The name or the words of a record. */
function Name({ of: { kind, id }, index }: { of: Selection; index: StoryIndex }) {
  const quote = kind === "quote" ? index.quote.get(id) : undefined;
  if (quote) return <bdi lang={quote.lang}>“{quote.selector[0].exact}”</bdi>;
  const place = kind === "place" ? index.place.get(id) : undefined;
  const claim = kind === "claim" ? index.claim.get(id) : undefined;
  const text = claim?.text ?? (place ? placeNames(place) : index.event.get(id)?.event.title);
  return text ? <Words of={text} /> : id;
}

/** What a note is about; choosing it opens it. */
function Subject({ note, index, onSelect }: LaterDevelopmentsProps & { note: Note }) {
  const { say } = useLanguage();
  const selection = subjectOf(note);
  if (!selection) return null;
  return (
    <p className={css.about}>
      {say.developments.about}{" "}
      <button type="button" onClick={() => onSelect(selection)}>
        <Name of={selection} index={index} />
      </button>
    </p>
  );
}

/** What became known after the article, or from elsewhere: a section of its own. */
export function LaterDevelopments({ index, onSelect }: LaterDevelopmentsProps) {
  const { say } = useLanguage();
  const { notes, claims } = laterDevelopments(index);
  if (notes.length + claims.length === 0) return null;
  return (
    <section className={css.later} aria-labelledby="later-developments">
      <details>
        <summary>
          <h2 id="later-developments">{say.developments.title}</h2>{" "}
          <small>{say.notInArticle}</small>
        </summary>
        {notes.map((note) => (
          <div key={note.id} className={css.note}>
            <Subject {...{ note, index, onSelect }} />
            <NoteText note={note} index={index} plain />
          </div>
        ))}
        {claims.length > 0 && <h3>{say.developments.claims}</h3>}
        <ol role="list">
          {claims.map((claim) => {
            const { id, claimant, facet: question, text } = claim;
            const party = index.actor.get(claimant);
            return (
              <li key={id}>
                <button type="button" onClick={() => onSelect({ kind: "claim", id })}>
                  {party && <Words of={party.short ?? party.name} />}:{" "}
                  <Words of={facet(question).label} />
                </button>{" "}
                {index.superseded.has(id) && <em>{say.claimState.superseded}</em>}
                <p>
                  <Words of={text} />
                </p>
                <Stated claim={claim} index={index} />
              </li>
            );
          })}
        </ol>
      </details>
    </section>
  );
}

import type { StoryIndex } from "../../explore/story-index.ts";
import type { Note } from "../../story/records/note.ts";
import type { Source } from "../../story/records/source.ts";
import { useLanguage } from "../language.ts";
import { Words } from "../Words.tsx";
import css from "./Notes.module.css";

/** A source by its publisher, as a link where it has an address. */
export function SourceName({ source }: { source: Source }) {
  const name = <Words of={source.publisher ?? source.title} />;
  if (source.url === undefined) return name;
  return (
    <a href={source.url} rel="noopener noreferrer external">
      {name}
    </a>
  );
}

/** The editor's remarks, each with what it rests on. */
export function Notes({ notes, index }: { notes: readonly Note[]; index: StoryIndex }) {
  const { say } = useLanguage();
  if (notes.length === 0) return null;
  return (
    <section className={css.notes}>
      <h4>{say.notes}</h4>
      {notes.map((note) => (
        <p key={note.id}>
          {note.motivation === "later-development" && <b>{say.later}. </b>}
          <Words of={note.text} />{" "}
          <small>
            {note.sources
              .flatMap((id) => index.source.get(id) ?? [])
              .map((source, i) => (
                <span key={source.id}>
                  {i > 0 && " · "}
                  <SourceName source={source} />
                </span>
              ))}
          </small>
        </p>
      ))}
    </section>
  );
}

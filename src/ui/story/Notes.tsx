import type { StoryIndex } from "../../explore/story-index.ts";
import type { Note } from "../../story/records/note.ts";
import { useLanguage } from "../language.ts";
import { Separated } from "../Separated.tsx";
import { WithLinks } from "../WithLinks.tsx";
import { Words } from "../Words.tsx";
import css from "./Notes.module.css";
import { SourceName } from "./SourceName.tsx";

const linked = (text: string) => <WithLinks text={text} />;

interface NoteTextProps {
  note: Note;
  index: StoryIndex;
  /** Where a heading already says that it became known later. */
  plain?: boolean;
  /** Whether it is what data say, whose addresses are sources: they lead there. */
  isOfData?: boolean;
}

/** One remark with what it rests on. */
export function NoteText({ note, index, plain = false, isOfData = false }: NoteTextProps) {
  const { say } = useLanguage();
  const sources = note.sources.flatMap((id) => index.source.get(id) ?? []);
  return (
    <p>
      {!plain && note.motivation === "later-development" && <b>{say.later}. </b>}
      <Words of={note.text}>{isOfData ? linked : undefined}</Words>{" "}
      <small>
        <Separated>
          {sources.map((source) => (
            <SourceName key={source.id} source={source} />
          ))}
          {sources.some(({ inArticle }) => !inArticle) && say.notInArticle}
        </Separated>
      </small>
    </p>
  );
}

/** Whether all remarks are what the data say by themselves: no editor made them. */
const areOfData = (notes: readonly Note[], { source }: StoryIndex): boolean =>
  notes.every(
    ({ sources }) =>
      sources.length > 0 &&
      sources.every((id) => {
        const { kind, inArticle } = source.get(id) ?? {};
        return kind === "dataset" && inArticle;
      }),
  );

/** The editor's remarks on one record, or what the data say of it beside all else, each with what it rests on. */
export function Notes({ notes, index }: { notes: readonly Note[]; index: StoryIndex }) {
  const { say } = useLanguage();
  if (notes.length === 0) return null;
  const isOfData = areOfData(notes, index);
  return (
    <section className={css.notes}>
      <p className={css.title}>{isOfData ? say.notesOfData : say.notes}</p>
      {notes.map((note) => (
        <NoteText key={note.id} {...{ note, index, isOfData }} />
      ))}
    </section>
  );
}

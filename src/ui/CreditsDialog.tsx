import { notesOn, type StoryIndex } from "../explore/story-index.ts";
import css from "./CreditsDialog.module.css";
import { dateInWords } from "./dates.ts";
import { useLanguage } from "./language.ts";
import { ModalDialog } from "./ModalDialog.tsx";
import { Notes, SourceName } from "./story/Notes.tsx";
import { Words } from "./Words.tsx";

interface CreditsDialogProps {
  index: StoryIndex;
  /** Where the base map comes from, ready to read. */
  mapCredits: readonly string[];
  onClose: () => void;
}

/** All sources of the story, which of them is the article, and the makers of the map. */
export function CreditsDialog({ index, mapCredits, onClose }: CreditsDialogProps) {
  const { say, lang } = useLanguage();
  return (
    <ModalDialog title={say.credits} onClose={onClose}>
      <ul className={css.sources} role="list">
        {index.story.sources.map((source) => (
          <li key={source.id}>
            <b>
              <SourceName source={source} />
            </b>
            {source.publisher && (
              <>
                {": "}
                <Words of={source.title} />
              </>
            )}
            {source.published !== undefined && (
              <span>, {dateInWords(source.published, "UTC", lang, say)}</span>
            )}{" "}
            <small>{source.inArticle ? say.inArticle : say.notInArticle}</small>
            <Notes notes={notesOn(index, "source", source.id)} index={index} />
          </li>
        ))}
      </ul>
      {mapCredits.map((line) => (
        <p key={line} className={css.map}>
          {line}
        </p>
      ))}
    </ModalDialog>
  );
}

import { useId } from "react";
import { notesOn, type StoryIndex } from "../explore/story-index.ts";
import css from "./CreditsDialog.module.css";
import { dateInWords } from "./dates.ts";
import { useLanguage } from "./language.ts";
import type { Credit } from "./credit.ts";
import { ModalDialog } from "./ModalDialog.tsx";
import { Notes, SourceName } from "./story/Notes.tsx";
import { Words } from "./Words.tsx";

interface CreditsDialogProps {
  index: StoryIndex;
  /** Who made the map. */
  mapCredits: readonly Credit[];
  /** Where the licence texts of the built-in map's data are. */
  licencesUrl: string;
  onClose: () => void;
}

/** All sources of the story, which of them is the article, and the makers of the map. */
export function CreditsDialog({ index, mapCredits, licencesUrl, onClose }: CreditsDialogProps) {
  const { say, lang } = useLanguage();
  const mapId = useId();
  return (
    <ModalDialog title={say.credits} onClose={onClose}>
      <ul className={css.sources} role="list" aria-label={say.sources}>
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
      <section className={css.map} aria-labelledby={mapId}>
        <h3 id={mapId}>{say.mapCredits.title}</h3>
        <p>{say.mapCredits.boundaries}</p>
        <ul className={css.sources} role="list">
          {mapCredits.map(({ name, holds, licence, href }) => (
            <li key={name}>
              <b>
                <bdi>{name}</bdi>
              </b>
              : <Words of={holds} />.{" "}
              <a href={href} target="_blank" rel="noreferrer noopener">
                {licence}
              </a>
            </li>
          ))}
        </ul>
        <p>
          <a href={licencesUrl} target="_blank" rel="noreferrer noopener">
            {say.mapCredits.licences}
          </a>
        </p>
        <p>{say.mapCredits.drawnWith}</p>
      </section>
    </ModalDialog>
  );
}

import { notesOn, type StoryIndex } from "../explore/story-index.ts";
import type { Source } from "../story/records/source.ts";
import type { Credit } from "./credit.ts";
import { dateInWords } from "./dates.ts";
import { useLanguage } from "./language.ts";
import { useLateMessages } from "./late-messages.ts";
import css from "./Sources.module.css";
import { saidIn } from "./said-in.ts";
import { Notes } from "./story/Notes.tsx";
import { SourceName } from "./story/SourceName.tsx";
import { Words } from "./Words.tsx";

interface SourcesProps {
  index: StoryIndex;
  /** Those of one record; all where it is left out. */
  only?: readonly Source[];
}

/** The story's sources, and which of them is the article. */
export function Sources({ index, only = index.story.sources }: SourcesProps) {
  const { say, lang } = useLanguage();
  return (
    <ul className={css.sources} role="list" aria-label={say.sources}>
      {only.map((source) => (
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
            <> · {dateInWords(source.published, "UTC", lang, say)}</>
          )}{" "}
          <small>{saidIn(source, say)}</small>
          <Notes notes={notesOn(index, "source", source.id)} index={index} />
        </li>
      ))}
    </ul>
  );
}

/** The makers of the map: what is theirs in it, and under which licence. */
export function MapMakers({ credits }: { credits: readonly Credit[] }) {
  const { boundaries } = useLateMessages().mapCredits;
  return (
    <>
      <p>{boundaries}</p>
      <ul className={css.sources} role="list">
        {credits.map(({ name, holds, licence, href }) => (
          <li key={name}>
            <b>
              <bdi>{name}</bdi>
            </b>
            : <Words of={holds} />.{" "}
            <a href={href} target="_blank" rel="noreferrer noopener">
              <Words of={licence} />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

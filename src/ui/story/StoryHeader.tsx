import type { StoryIndex } from "../../explore/story-index.ts";
import { dateInWords } from "../dates.ts";
import { useLanguage } from "../language.ts";
import { Words } from "../Words.tsx";
import css from "./StoryHeader.module.css";

/** Headline, our own summary, and which article it is about. */
export function StoryHeader({ index }: { index: StoryIndex }) {
  const { say, lang, word } = useLanguage();
  const { story, source } = index;
  const article = source.get(story.article.source);
  return (
    <header className={css.header}>
      {article && (
        <p className={css.source}>
          <b>{say.from(word(article.publisher ?? article.title).text)}</b>
          {article.published !== undefined && (
            <span>{say.published(dateInWords(article.published, "UTC", lang, say))}</span>
          )}
          {article.url !== undefined && (
            <a href={article.url} rel="noopener noreferrer external">
              {say.readArticle}
            </a>
          )}
        </p>
      )}
      <h1>
        <Words of={story.headline} />
      </h1>
      <p className={css.summary}>
        <Words of={story.summary} />
      </p>
    </header>
  );
}

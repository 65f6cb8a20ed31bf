import { newestRevisions } from "../../explore/revisions.ts";
import type { StoryIndex } from "../../explore/story-index.ts";
import { dateInWords } from "../dates.ts";
import { useLanguage } from "../language.ts";
import { Separated } from "../Separated.tsx";
import css from "./StorySource.module.css";

/** Which article a story is about, how it is dated, and when the story was last corrected. */
export function StorySource({ index }: { index: StoryIndex }) {
  const { say, lang, within } = useLanguage();
  const { story, source } = index;
  const [newest, ...older] = newestRevisions(story);
  const article = source.get(story.article.source);
  if (!article) return null;
  return (
    <p className={css.source}>
      <Separated>
        <b>{say.from(within(article.publisher ?? article.title))}</b>
        {article.published !== undefined &&
          say.published(dateInWords(article.published, "UTC", lang, say))}
        {article.publishedBasis === "inferred" && say.timeBasis.inferred}
        {newest &&
          older.length > 0 &&
          say.revisions.corrected(dateInWords(newest.date, "UTC", lang, say))}
        {article.url !== undefined && (
          <a href={article.url} rel="noopener noreferrer external">
            {article.kind === "dataset" ? say.readData : say.readArticle}
          </a>
        )}
      </Separated>
    </p>
  );
}

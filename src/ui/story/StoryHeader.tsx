import { memo } from "react";
import type { StoryIndex } from "../../explore/story-index.ts";
import { languageName } from "../language-name.ts";
import { useLanguage } from "../language.ts";
import { Words } from "../Words.tsx";
import css from "./StoryHeader.module.css";
import { StorySource } from "./StorySource.tsx";

/** Headline, our own summary, which article it is about, and its language where that is not the reader's. */
export const StoryHeader = memo(function StoryHeader({ index }: { index: StoryIndex }) {
  const { story } = index;
  const { lang, say, told } = useLanguage();
  return (
    <header className={css.header}>
      <StorySource index={index} />
      <h1>
        <Words of={story.headline} />
      </h1>
      <p className={css.summary}>
        <Words of={story.summary} />
      </p>
      {told !== undefined && (
        <p className={css.language}>{say.allInLanguage(languageName(told, lang) ?? told)}</p>
      )}
    </header>
  );
});

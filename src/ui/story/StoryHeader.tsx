import type { StoryIndex } from "../../explore/story-index.ts";
import { Words } from "../Words.tsx";
import css from "./StoryHeader.module.css";
import { StorySource } from "./StorySource.tsx";

/** Headline, our own summary, and which article it is about. */
export function StoryHeader({ index }: { index: StoryIndex }) {
  const { story } = index;
  return (
    <header className={css.header}>
      <StorySource index={index} />
      <h1>
        <Words of={story.headline} />
      </h1>
      <p className={css.summary}>
        <Words of={story.summary} />
      </p>
    </header>
  );
}

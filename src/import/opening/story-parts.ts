import { ARTICLE_FILE, STORY_FILES } from "../../story/file-names.ts";

/** A story's files by their names; the article is only there to prove quotes with. */
export const STORY_PARTS = { ...STORY_FILES, article: ARTICLE_FILE } as const;

export type StoryPart = keyof typeof STORY_PARTS;

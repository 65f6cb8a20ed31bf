import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { StoryFiles } from "../story/parse/draft.ts";

const readText = (path: string): string | null =>
  existsSync(path) ? readFileSync(path, "utf8") : null;

/** The folders under `root` that hold a story, in the order of their names. */
export const storyFolders = (root: string): string[] =>
  existsSync(root)
    ? readdirSync(root, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => join(root, name))
        .sort()
    : [];

/** Names of a story's two files in its folder. */
export const STORY_FILES = { story: "story.json", places: "places.geojson" } as const;

/**
 * Reads the files of a story. An `article.txt` beside them, which is never committed, lets every
 * quote be proved; `articlePath` names another place for it.
 */
export const readStoryFiles = (
  folder: string,
  articlePath?: string,
  nameOf: (path: string) => string = (path) => relative(process.cwd(), path),
): StoryFiles => {
  const file = (name: string) => {
    const path = join(folder, name);
    return { name: nameOf(path), text: readText(path) };
  };
  return {
    id: basename(folder),
    story: file(STORY_FILES.story),
    places: file(STORY_FILES.places),
    articleText: readText(articlePath ?? join(folder, "article.txt")) ?? undefined,
  };
};

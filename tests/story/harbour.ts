import { readFileSync } from "node:fs";
import type { StoryFiles } from "../../src/story/parse/draft.ts";
import { parseStory, type ParsedStory } from "../../src/story/parse/parse.ts";

/** The invented story that the tests vary; `tests/fixtures/good/harbour/`. */
const FOLDER = new URL("../fixtures/good/harbour/", import.meta.url);

const read = (name: string): string => readFileSync(new URL(name, FOLDER), "utf8");

export const STORY = read("story.json");
export const PLACES = read("places.geojson");
export const ARTICLE = read("article.txt");

export interface HarbourTexts {
  story?: string | null;
  places?: string | null;
  article?: string | null;
}

/** The files of the story, any of them replaced; without the article unless it is given. */
export const harbourFiles = (texts: HarbourTexts = {}): StoryFiles => ({
  id: "harbour",
  story: { name: "story.json", text: texts.story === undefined ? STORY : texts.story },
  places: { name: "places.geojson", text: texts.places === undefined ? PLACES : texts.places },
  articleText: texts.article ?? undefined,
});

export const parseHarbour = (texts: HarbourTexts = {}): ParsedStory =>
  parseStory(harbourFiles(texts));

/** `text` with the one place where `find` stands replaced; a test that misses it should fail. */
export const replaceOnce = (text: string, find: string, by: string): string => {
  const [before, after, ...more] = text.split(find);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`Expected “${find}” once, found it ${text.split(find).length - 1} times.`);
  return before + by + after;
};

/** Issues as `code at line:column`, for short expectations. */
export const spots = ({ issues }: ParsedStory): string[] =>
  issues.map(({ code, line, column }) => `${code} at ${line}:${column}`);

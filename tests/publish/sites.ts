import { siteIn, type Site } from "../../src/publish/site.ts";
import type { Story } from "../../src/story/records/story.ts";
import { parseHarbour } from "../story/harbour.ts";
import { parseHillah } from "../story/hillah.ts";

export const BASE = "https://news.example/maps/";

export const STORIES: Record<string, Story> = {
  "hillah-2023-12": parseHillah().story,
  harbour: parseHarbour().story,
};

/** A story of the tests as it is published. */
export const siteOfStory = (id: string, lang = "en", base: string | null = BASE): Promise<Site> => {
  const story = STORIES[id];
  if (!story) throw new Error(`The tests have no story “${id}”.`);
  return siteIn(story, lang, base);
};

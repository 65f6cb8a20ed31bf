/** A story's files by their names; the article is only there to prove quotes with. */
export const STORY_PARTS = {
  story: "story.json",
  places: "places.geojson",
  article: "article.txt",
} as const;

export type StoryPart = keyof typeof STORY_PARTS;

/** Names of a story's two files in its folder. */
export const STORY_FILES = { story: "story.json", places: "places.geojson" } as const;

/** The article's own text beside them, to prove quotes with; it is never published. */
export const ARTICLE_FILE = "article.txt";

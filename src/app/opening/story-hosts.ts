/** Origins that the site's builder allows stories from, beside the site's own; put in by the build. */
export const storyHosts = (): readonly string[] =>
  (import.meta.env.DATELINE_STORY_HOSTS ?? "").split(",").filter(Boolean);

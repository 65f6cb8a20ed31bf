import type { Check } from "./check.ts";

/** The article must be one of the sources, and the only kind of source that is "in the article". */
export const articleSource: Check = (story, report) => {
  const { source } = story.article;
  if (source === "") return;
  const article = story.sources.find(({ id }) => id === source);
  if (!article)
    report(
      "header-invalid",
      story,
      ["article", "source"],
      `Expected the id of a source, found “${source}”, which is none.`,
    );
  else if (!article.inArticle)
    report(
      "header-invalid",
      article,
      ["inArticle"],
      `“${source}” is the article, so “inArticle” was expected to be true.`,
    );
};

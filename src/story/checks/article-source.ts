import { nearestWord } from "../edit-distance.ts";
import type { Check } from "./check.ts";

/** The article must be one of the sources, and the only kind of source that is "in the article". */
export const articleSource: Check = (story, report) => {
  const { source } = story.article;
  if (source === "") return;
  const article = story.sources.find(({ id }) => id === source);
  if (!article)
    report("header-invalid", story, ["article", "source"], {
      expected: "the id of a source",
      found: `“${source}”, which is none`,
      missing: { among: ["sources"], id: source },
      nearest: nearestWord(
        source,
        story.sources.map(({ id }) => id),
      ),
    });
  else if (!article.inArticle)
    report("header-invalid", article, ["inArticle"], {
      expected: "true",
      found: "false",
      said: `“${source}” is the article, so “inArticle” was expected to be true.`,
    });
};

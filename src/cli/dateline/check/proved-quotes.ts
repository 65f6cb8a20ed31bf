import type { Issue } from "../../../story/issue.ts";
import type { Story } from "../../../story/records/story.ts";

const isProof = (code: string): boolean => code.startsWith("quote-") || code === "article-digest";

/** The quotes of the article that its text, which was there, proved. */
export const provedIn = (story: Story, issues: readonly Issue[]): Story["quotes"] => {
  const failed = new Set(issues.filter(({ code }) => isProof(code)).map(({ record }) => record));
  return story.quotes.filter(
    ({ id, source }) => source === story.article.source && !failed.has(id),
  );
};

import { occurrences } from "../quote-proof/occurrences.ts";
import { normalizeText, quoteDigest } from "../quote-proof/text.ts";
import type { Check } from "./check.ts";

/**
 * Words against the digest made when they were proved. With the article's text at hand, words that
 * are not in it are told by their proof alone.
 */
export const quoteDigests = (articleText: string | undefined): Check => {
  const text = articleText === undefined ? null : normalizeText(articleText);
  return (story, report) => {
    const { source, textSha256 } = story.article;
    for (const quote of story.quotes) {
      if (quoteDigest(quote) === quote.sha256) continue;
      const [{ prefix, exact, suffix }] = quote.selector;
      const isProved = text !== null && textSha256 !== "" && quote.source === source;
      if (isProved && occurrences(text, prefix + exact + suffix).length === 0) continue;
      report("quote-digest", quote, ["selector", 0, "exact"], {
        expected: "the words that were proved",
        found: `“${exact}”`,
        said: `The words of “${quote.id}” (“${exact}”) are not the ones that were proved.`,
      });
    }
  };
};

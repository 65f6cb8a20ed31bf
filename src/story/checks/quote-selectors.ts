import { codePoints } from "../quote-proof/text.ts";
import type { Check } from "./check.ts";

/**
 * Without the article a quote can still be held against itself: its length against its position,
 * its span against the other quotes'.
 */
export const quoteSelectors: Check = (story, report) => {
  const { length, source } = story.article;
  const inArticle = story.quotes.filter((quote) => quote.source === source);
  for (const quote of story.quotes) {
    const [{ exact }, { start, end }] = quote.selector;
    const count = codePoints(exact).length;
    if (end - start !== count)
      report("quote-position", quote, ["selector", 1], {
        expected: `a span of ${count}`,
        found: String(end - start),
        said: `The quote “${quote.id}” has ${count} characters, but its position spans ${end - start}.`,
      });
  }
  for (const quote of inArticle) {
    const { start, end } = quote.selector[1];
    if (end > length)
      report("quote-position", quote, ["selector", 1, "end"], {
        expected: `at most ${length}`,
        found: String(end),
        said: `The quote “${quote.id}” ends at ${end}, after the end of the article at ${length}.`,
      });
    const other = inArticle.find(
      ({ id, selector: [, span] }) => id < quote.id && span.start < end && start < span.end,
    );
    if (other)
      report("quote-overlap", quote, ["selector", 1], {
        expected: "words of its own",
        found: `${start} to ${end}`,
        said: `“${quote.id}” and “${other.id}” overlap.`,
      });
  }
};

import type { Check, Report } from "../checks/check.ts";
import type { Quote } from "../records/quote.ts";
import { nearestWords } from "./nearest.ts";
import { occurrences } from "./occurrences.ts";
import { paragraphAt } from "./paragraphs.ts";
import { unseenDifference } from "./unseen.ts";
import { codePoints, digest, normalizeText } from "./text.ts";

const missing = (quote: Quote, text: string, report: Report): void => {
  const [{ prefix, exact, suffix }] = quote.selector;
  const at = ["selector", 0, "exact"];
  if (text.includes(exact)) {
    report("quote-not-found", quote, at, {
      expected: `“${prefix}” before it and “${suffix}” after it`,
      found: "other words around it",
      said: `“${exact}” stands in the article, but not between “${prefix}” and “${suffix}”.`,
    });
    return;
  }
  const { passage, edits, isNear } = nearestWords(exact, text);
  report("quote-not-found", quote, at, {
    expected: "words of the article",
    found: `“${exact}”`,
    ...(isNear && { nearest: passage }),
    said:
      `The quote “${quote.id}” (“${exact}”) is not in the article. ` +
      (isNear
        ? `Nearest text, ${edits} ${edits === 1 ? "character" : "characters"} away: “${passage}”.` +
          unseenDifference(exact, passage)
        : "No text in it is near."),
  });
};

const MOST_SPOTS = 5;

const someOf = (spots: readonly number[]): string =>
  spots.length > MOST_SPOTS
    ? `${spots.slice(0, MOST_SPOTS).join(", ")} …`
    : `${spots.slice(0, -1).join(", ")} and ${spots.at(-1)}`;

const proveOne = (quote: Quote, text: string, report: Report): void => {
  const [{ prefix, exact, suffix }, { start, end }] = quote.selector;
  const found = occurrences(text, prefix + exact + suffix);
  const spots = found.map((at) => codePoints(text.slice(0, at + prefix.length)).length);
  const at = Math.max(0, spots.indexOf(start));
  const [first, from] = [found[at], spots[at]];
  if (first === undefined || from === undefined) return missing(quote, text, report);
  if (found.length > 1)
    report("quote-ambiguous", quote, ["selector", 0], {
      expected: "one place in the article",
      found: `${found.length} places`,
      said: `“${quote.id}” with its context stands ${found.length} times in the article, at ${someOf(spots)}.`,
    });
  const offset = first + prefix.length;
  const to = from + codePoints(exact).length;
  if (start !== from || end !== to)
    report("quote-misplaced", quote, ["selector", 1], {
      expected: `${from} to ${to}`,
      found: `${start} to ${end}`,
      said: `“${quote.id}” stands at ${from} to ${to}, not at ${start} to ${end}.`,
    });
  const paragraph = paragraphAt(text, offset);
  if (quote.paragraph !== undefined && quote.paragraph !== paragraph)
    report("quote-paragraph", quote, ["paragraph"], {
      expected: String(paragraph),
      found: String(quote.paragraph),
      said: `“${quote.id}” stands in paragraph ${paragraph}, not ${quote.paragraph}.`,
    });
};

/** What stands in a story of which nobody has had the article's text in hand. */
const PLACEHOLDER = /^0+$/;

/**
 * Proves every quote of the article against its text: found by words and context, exactly once,
 * at the given position, in a text of the given hash (W3C Web Annotation, 4.2.4 and 4.2.5).
 */
export const proveQuotes = (articleText: string): Check => {
  const text = normalizeText(articleText);
  const length = codePoints(text).length;
  return (story, report) => {
    const { textSha256, source } = story.article;
    // A stand-in: why there is none is told, and of what text the quotes are is not known.
    if (textSha256 === "") return;
    const found = digest(text);
    if (found !== textSha256)
      report("article-digest", story, ["article", "textSha256"], {
        expected: `a text with SHA-256 ${textSha256}`,
        found,
        said: PLACEHOLDER.test(textSha256)
          ? `The story says of no text that it is its article yet: “textSha256” is all zeros. The text at hand has ${length} characters and SHA-256 ${found}.`
          : `Expected a text of ${story.article.length} characters with SHA-256 ${textSha256}, found one of ${length} with ${found}.`,
      });
    // Another text has another length: that would be said twice.
    else if (length !== story.article.length)
      report("article-digest", story, ["article", "length"], {
        expected: `${story.article.length} characters`,
        found: String(length),
      });
    for (const quote of story.quotes) if (quote.source === source) proveOne(quote, text, report);
  };
};

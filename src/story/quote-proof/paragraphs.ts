import type { Story } from "../records/story.ts";
import { codePoints, digest, normalizeText } from "./text.ts";

/** Number of the text block, from 1, that a UTF-16 offset lies in; blank lines do not count. */
export const paragraphAt = (text: string, offset: number): number =>
  text
    .slice(0, offset)
    .split("\n")
    .reduce((count, line, i, all) => (i === all.length - 1 || line.trim() ? count + 1 : count), 0);

/**
 * A story whose quotes all name their paragraph, worked out from their position where the record
 * does not say. A text that is not the one the positions were taken from changes nothing.
 */
export const withParagraphs = (story: Story, articleText: string): Story => {
  const text = normalizeText(articleText);
  const { source, textSha256 } = story.article;
  if (digest(text) !== textSha256) return story;
  const letters = codePoints(text);
  const quotes = story.quotes.map((quote) => {
    if (quote.source !== source || quote.paragraph !== undefined) return quote;
    const before = letters.slice(0, quote.selector[1].start).join("");
    return { ...quote, paragraph: paragraphAt(text, before.length) };
  });
  return { ...story, quotes };
};

import type { StoryIndex } from "./story-index.ts";
import type { Quote } from "../story/records/quote.ts";
import { textFragment, withTextFragment } from "../story/text-fragment.ts";

/** Whether the words of a quote stand in another quote of the same source, too. */
const isRepeated = (quote: Quote, { story }: StoryIndex): boolean => {
  const words = quote.selector[0].exact.toLowerCase();
  return story.quotes.some(
    ({ id, source, selector: [{ exact }] }) =>
      id !== quote.id && source === quote.source && exact.toLowerCase().includes(words),
  );
};

/** Addresses at which a browser shows the quoted sentence: the publisher's and an archived one. */
export const sentenceLinks = (quote: Quote, index: StoryIndex) => {
  const { url, archived } = index.source.get(quote.source) ?? {};
  const directive = textFragment(quote.selector[0], isRepeated(quote, index));
  return {
    url: url === undefined ? undefined : withTextFragment(url, directive),
    archived: archived === undefined ? undefined : withTextFragment(archived, directive),
  };
};

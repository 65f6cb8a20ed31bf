import type { StoryIndex } from "../../explore/story-index.ts";
import type { Quote } from "../../story/records/quote.ts";
import type { LanguageTools } from "../language.ts";

/** Who is quoted, or that the source does not say. */
export const speakerOf = ({ speaker, unattributed }: Quote, index: StoryIndex) =>
  (speaker === null ? undefined : index.actor.get(speaker)?.name) ?? unattributed;

/** The words with who said them, where they stand and a link if any: what a reader pastes elsewhere. */
export const citationOf = (
  quote: Quote,
  index: StoryIndex,
  link: string | null,
  { say, word }: LanguageTools,
): string => {
  const source = index.source.get(quote.source);
  const speaker = speakerOf(quote, index);
  const by = speaker ? word(speaker).text : say.unattributed;
  const title = source && word(source.title).text;
  const publisher = source?.publisher && word(source.publisher).text;
  const from = [publisher, title].filter((name) => name !== undefined).join(": ");
  return [
    `“${quote.selector[0].exact}”`,
    `— ${say.quote.cited(by, from, quote.paragraph)}`,
    ...(link === null ? [] : [link]),
  ].join("\n");
};

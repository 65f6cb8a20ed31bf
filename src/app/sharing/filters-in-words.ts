import { FILTERS } from "../../explore/filters/index.ts";
import type { StoryIndex } from "../../explore/story-index.ts";
import type { View } from "../../explore/view.ts";
import type { LanguageTools } from "../../ui/language.ts";
import type { LateMessages } from "../../ui/messages/shape/late.ts";
import { linkInWords, type OfferNames } from "../../ui/share/link-words.ts";

interface Narrowed {
  index: StoryIndex;
  /** The view as it is passed on. */
  sent: View;
  tools: LanguageTools;
  late: LateMessages;
  offer: OfferNames;
}

/** The keys of the link that narrow the view. */
const NARROWING = new Set<string>([...FILTERS.map(({ key }) => key), "tm"]);

/** What narrows the view, as a link to it would say; values are isolated (U+2068 … U+2069). */
export const filtersInWords = ({ index, sent, tools, late, offer }: Narrowed): string[] =>
  linkInWords(sent, { ...tools, index, late, offer })
    .filter(({ part }) => NARROWING.has(part.key))
    .map(({ name, value }) => `${name}: \u2068${value}\u2069`);

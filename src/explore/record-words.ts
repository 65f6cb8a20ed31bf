import type { Dispute } from "../story/claims.ts";
import { facet } from "../story/facets.ts";
import type { LangMap } from "../story/records/text.ts";
import { inLanguage, placeNames } from "../story/text.ts";
import type { EventEntry, StoryIndex } from "./story-index.ts";
import type { RecordKind, RecordSelection } from "./view.ts";

const WORDS = {
  differ: { en: "These statements differ", ar: "هذه الأقوال مختلفة" },
  comma: { en: ", ", ar: "، " },
  unattributed: { en: "unattributed in the source", ar: "غير منسوب في المصدر" },
} as const satisfies Record<string, LangMap>;

/** A record in a few words, for texts that leave the page. */
export interface RecordWords {
  /** Its name or title, or the words of a quote or claim. */
  text: string;
  /** The speaker's own words, letter for letter. */
  verbatim: boolean;
  /** Who says it; `null` where nobody is quoted. */
  who: string | null;
  /** The event that it is about, or the one event of a place. */
  about: string | null;
  /** That other statements on the same question differ, and on which. */
  differ: string | null;
}

type Describe = (
  index: StoryIndex,
  id: string,
  say: (map: LangMap) => string,
) => RecordWords | undefined;

const plain = (text: string): RecordWords => ({
  text,
  verbatim: false,
  who: null,
  about: null,
  differ: null,
});

const differOn = (questions: LangMap[], say: (map: LangMap) => string): string | null =>
  questions.length > 0
    ? `${say(WORDS.differ)}: ${questions.map(say).join(say(WORDS.comma))}`
    : null;

/** The questions about an event on which statements differ; only those that `holds` picks. */
const contestedIn = (
  { disputes }: EventEntry,
  holds: (dispute: Dispute) => boolean = () => true,
): LangMap[] =>
  disputes
    .filter((dispute) => dispute.state === "contested" && holds(dispute))
    .map(({ facet: question }) => facet(question).label);

const restsOn =
  (quote: string) =>
  ({ current }: Dispute): boolean =>
    current.some(({ evidence }) => evidence.includes(quote));

/** One party's words stand for an event only where no other party is quoted on it. */
const eventWords: Describe = (index, id, say) => {
  const entry = index.event.get(id);
  if (!entry) return undefined;
  const title = say(entry.event.title);
  const differ = differOn(contestedIn(entry), say);
  const [quote, ...others] = entry.quotes.filter(({ kind }) => kind === "statement");
  const alone = quote && others.every(({ speaker }) => speaker === quote.speaker);
  if (differ !== null || !alone) return { ...plain(title), differ };
  return { ...(quoteWords(index, quote.id, say) ?? plain(title)), about: title };
};

const placeWords: Describe = (index, id, say) => {
  const place = index.place.get(id);
  if (!place) return undefined;
  const name = plain(say(placeNames(place)));
  const [entry, ...others] = index.events.filter(({ places }) => places.includes(place));
  return entry && others.length === 0
    ? { ...name, about: say(entry.event.title), differ: differOn(contestedIn(entry), say) }
    : name;
};

const quoteWords: Describe = (index, id, say) => {
  const quote = index.quote.get(id);
  if (!quote) return undefined;
  const speaker = quote.speaker === null ? undefined : index.actor.get(quote.speaker);
  const [event] = [
    ...quote.about.flatMap((ref) => ("event" in ref ? [ref.event] : [])),
    quote.statement,
  ].flatMap((one) => index.event.get(one ?? "") ?? []);
  return {
    text: quote.selector[0].exact,
    verbatim: true,
    who: say(speaker?.name ?? quote.unattributed ?? WORDS.unattributed),
    about: event ? say(event.event.title) : null,
    differ: event ? differOn(contestedIn(event, restsOn(id)), say) : null,
  };
};

const claimWords: Describe = (index, id, say) => {
  const claim = index.claim.get(id);
  const entry = claim && index.event.get(claim.event);
  if (!entry) return undefined;
  const claimant = index.actor.get(claim.claimant);
  const questions = contestedIn(entry, ({ facet: question }) => question === claim.facet);
  return {
    text: say(claim.text),
    verbatim: false,
    who: claimant ? say(claimant.short ?? claimant.name) : claim.claimant,
    about: say(entry.event.title),
    differ: differOn(questions, say),
  };
};

const DESCRIBE: Record<RecordKind, Describe> = {
  place: placeWords,
  event: eventWords,
  quote: quoteWords,
  claim: claimWords,
};

/** A record, or the whole story where none is selected, in the best of the wanted languages. */
export const recordWords = (
  index: StoryIndex,
  selection: RecordSelection | undefined,
  langs: readonly string[],
): RecordWords => {
  const say = (map: LangMap): string => inLanguage(map, langs).text;
  const found = selection && DESCRIBE[selection.kind](index, selection.id, say);
  return found ?? plain(say(index.story.headline));
};

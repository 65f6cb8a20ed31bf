import type { LangMap } from "../../story/records/text.ts";
import { placeNames } from "../../story/text.ts";
import { isOfRows, offeringOf } from "../filtering.ts";
import { typesFilter } from "../filters/event-type.ts";
import { sourcesFilter } from "../filters/sources.ts";
import { fold, searchWords } from "../fold.ts";
import type { StoryIndex } from "../story-index.ts";

/** Kinds of results, in the order in which they are shown. */
export const RESULT_KINDS = [
  "place",
  "event",
  "party",
  "source",
  "type",
  "quote",
  "claim",
] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

/** One text of a record, made ready to be searched. */
export interface SearchText {
  text: string;
  /** BCP 47 tag; undefined where the record does not say. */
  lang: string | undefined;
  folded: string;
  words: readonly string[];
  /** What is only said about the record ranks after what it is called. */
  isAside?: true;
}

/** A record that can be found, with every text it goes by. */
export interface Candidate {
  kind: ResultKind;
  id: string;
  /** What it is called in the list of results. */
  name: LangMap;
  texts: readonly SearchText[];
  /** Whether others of its kind have its name. */
  hasTwin?: true;
  /** Of a quote: who said it; null where the source names nobody. */
  speaker?: LangMap | null;
}

const searchText = (text: string, lang?: string): SearchText => {
  const folded = fold(text);
  return { text, lang, folded, words: searchWords(folded) };
};

const inAll = (map: LangMap = {}): SearchText[] =>
  Object.entries(map).map(([lang, text]) => searchText(text, lang));

/** Marks what is called as others of its kind are. */
const withTwins = (candidates: readonly Candidate[]): Candidate[] => {
  const keyOf = ({ kind, texts: [first] }: Candidate): string => `${kind} ${first?.folded}`;
  const counts = new Map<string, number>();
  for (const one of candidates) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return candidates.map((one) =>
    (counts.get(keyOf(one)) ?? 0) > 1 ? { ...one, hasTwin: true } : one,
  );
};

/** Everything in a story that can be found; events also by what is said of them. */
export const candidatesOf = (index: StoryIndex): Candidate[] => withTwins(recordsOf(index));

const recordsOf = (index: StoryIndex): Candidate[] => {
  const { story, events, actor } = index;
  const offering = offeringOf(index);
  const present = offering.columns.parties.table.codes;
  return [
    ...story.places.map((place): Candidate => ({
      kind: "place",
      id: place.id,
      name: placeNames(place),
      texts: [
        ...place.properties.names.map(({ toponym, lang }) => searchText(toponym, lang)),
        searchText(place.properties.title),
      ],
    })),
    ...events.map(({ event: { id, title, description } }): Candidate => ({
      kind: "event",
      id,
      name: title,
      texts: [
        ...inAll(title),
        ...inAll(description).map((text): SearchText => ({ ...text, isAside: true })),
      ],
    })),
    // A party is found to filter by it: one that takes part in nothing would leave nothing.
    ...story.actors
      .filter(({ id }) => present.has(id))
      .map(({ id, name, short, aliases = [] }): Candidate => ({
        kind: "party",
        id,
        name,
        texts: [...inAll(name), ...inAll(short), ...aliases.map((alias) => searchText(alias))],
      })),
    ...(sourcesFilter.options?.(offering) ?? []).map(({ id, label }): Candidate => ({
      kind: "source",
      id,
      name: label,
      texts: inAll(label),
    })),
    // A story's few types are in its legend; an archive has as many as its table.
    ...(isOfRows(index) ? (typesFilter.options?.(offering) ?? []) : []).map(
      ({ id, label }): Candidate => ({ kind: "type", id, name: label, texts: inAll(label) }),
    ),
    ...story.quotes.map(({ id, lang, speaker, selector: [{ exact }] }): Candidate => ({
      kind: "quote",
      speaker: actor.get(speaker ?? "")?.name ?? null,
      id,
      name: { [lang]: exact },
      texts: [searchText(exact, lang)],
    })),
    ...story.claims.map(({ id, text }): Candidate => ({
      kind: "claim",
      id,
      name: text,
      texts: inAll(text),
    })),
  ];
};

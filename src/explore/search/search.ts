import { fold, searchWords } from "../fold.ts";
import { holdsWord } from "./holds-word.ts";
import { RESULT_KINDS, type Candidate, type ResultKind, type SearchText } from "./candidates.ts";

export interface Result {
  candidate: Candidate;
  /** The text that was found. */
  found: SearchText;
}

export interface ResultGroup {
  kind: ResultKind;
  results: Result[];
  /** How many there are with those that are not listed. */
  total: number;
}

/** How many results of a kind are listed. */
const MOST = 5;

/** How well a text answers a query; the lower the better. */
const RANKS = { whole: 0, start: 1, words: 2, within: 3, aside: 4 } as const;

/**
 * Every word of the query must be in the text. It ranks by where: the whole text, its beginning,
 * the beginnings of words, or within words; last what is only said about it. Undefined where a word
 * is missing.
 */
const rankOf = (words: readonly string[], { folded, words: own, isAside }: SearchText) => {
  if (!words.every((word) => holdsWord(folded, word))) return undefined;
  if (isAside) return RANKS.aside;
  const [query, text] = [words.join(" "), own.join(" ")];
  if (text === query) return RANKS.whole;
  if (text.startsWith(query)) return RANKS.start;
  const atStart = words.every((word) => own.some((other) => other.startsWith(word)));
  return atStart ? RANKS.words : RANKS.within;
};

interface Ranked extends Result {
  rank: number;
}

/** A record by its best text; of equals the first, so that a name in the order of the story stays. */
const best = (words: readonly string[], candidate: Candidate): Ranked[] => {
  const ranked = candidate.texts.flatMap((found) => {
    const rank = rankOf(words, found);
    return rank === undefined ? [] : [{ candidate, found, rank }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).slice(0, 1);
};

/** What a query finds, by kind, the best first. An empty query finds nothing. */
export const search = (candidates: readonly Candidate[], query: string): ResultGroup[] => {
  const words = searchWords(fold(query));
  if (words.length === 0) return [];
  const ranked = candidates.flatMap((candidate) => best(words, candidate));
  ranked.sort((a, b) => a.rank - b.rank);
  const isAside = ({ results: [first] }: ResultGroup): boolean => first?.found.isAside ?? false;
  const groups = RESULT_KINDS.flatMap((kind): ResultGroup[] => {
    const all = ranked.filter(({ candidate }) => candidate.kind === kind);
    const results = all.slice(0, MOST).map(({ candidate, found }) => ({ candidate, found }));
    return all.length > 0 ? [{ kind, results, total: all.length }] : [];
  });
  return [...groups.filter((group) => !isAside(group)), ...groups.filter(isAside)];
};

import type { Story } from "../../story/records/story.ts";
import { fold, searchWords } from "../fold.ts";
import { holdsWord } from "./holds-word.ts";

/**
 * All that a story is found by in the list of stories, in every language and spelling, folded: its
 * headline and summary, its places and its parties, and `more`. Each word once.
 */
export const storyWords = (
  { headline, summary, places, actors }: Story,
  more: readonly string[] = [],
): string => {
  const texts = [
    ...Object.values(headline),
    ...Object.values(summary),
    ...places.flatMap(({ properties: { title, names } }) => [
      title,
      ...names.map(({ toponym }) => toponym),
    ]),
    ...actors.flatMap(({ name, short = {}, aliases = [] }) => [
      ...Object.values(name),
      ...Object.values(short),
      ...aliases,
    ]),
    ...more,
  ];
  return [...new Set(texts.flatMap((text) => searchWords(fold(text))))].join(" ");
};

/** Whether every word of a query is in a story's words, however either is spelled. */
export const hasWords = (query: string): ((words: string) => boolean) => {
  const wanted = searchWords(fold(query));
  return (words) => wanted.every((word) => holdsWord(words, word));
};

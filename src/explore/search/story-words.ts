import type { Story } from "../../story/records/story.ts";
import { fold, searchWords } from "../fold.ts";
import { datesIn } from "./digit-dates.ts";
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

/** Whether every word and date of a query is in a story's words, however either is spelled. */
export const hasWords = (query: string): ((words: string) => boolean) => {
  const { dates, rest } = datesIn(query);
  const wanted = [...dates, ...searchWords(fold(rest)).map((word) => [word])];
  return (words) => wanted.every((either) => either.some((word) => holdsWord(words, word)));
};

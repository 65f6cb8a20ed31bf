import { fold, searchWords } from "../explore/fold.ts";
import type { RowText } from "./archive.ts";

/** Longer words are found by their beginning. */
const LONGEST_WORD = 32;

const cut = (word: string): string =>
  word.length <= LONGEST_WORD ? word : Array.from(word).slice(0, LONGEST_WORD).join("");

/** The words of a text as the index has them. */
export const wordsOf = (text: string): string[] => searchWords(fold(text)).map(cut);

/** Figures and addresses are not looked for, and each row may have its own. */
const isInWords = (value: string): boolean => /\p{L}/u.test(value) && !/^https?:\S+$/i.test(value);

/** The words by which a row is found: its texts, what other columns say in words, and the names of its parties. */
export const rowWordsOf = (
  { title, description = "", place = "", source = "", more = [] }: RowText,
  parties: readonly string[],
): Set<string> => {
  const said = more.map(([, value]) => value).filter(isInWords);
  return new Set(wordsOf([title, description, place, source, ...said, ...parties].join("\n")));
};

/** Code units in turn, which is how words are sorted here, whatever the language. */
export const isBefore = (a: string, b: string): boolean => a < b;

/** A word and the rows that have it, each less the one before. */
export type Entry = readonly [word: string, deltas: readonly number[]];

export const deltasOf = (rows: readonly number[]): number[] =>
  rows.map((row, n) => row - (rows[n - 1] ?? 0));

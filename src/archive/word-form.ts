import { fold, searchWords } from "../explore/fold.ts";
import type { RowText } from "./archive.ts";

/** Longer words are found by their beginning. */
const LONGEST_WORD = 32;

/** The words of a text as the index has them. */
export const wordsOf = (text: string): string[] =>
  searchWords(fold(text)).map((word) => Array.from(word).slice(0, LONGEST_WORD).join(""));

/** The words by which a row is found: its texts, and the names of its parties. */
export const rowWordsOf = (
  { title, description = "", place = "", source = "" }: RowText,
  parties: readonly string[],
): Set<string> => new Set(wordsOf([title, description, place, source, ...parties].join("\n")));

/** Code units in turn, which is how words are sorted here, whatever the language. */
export const isBefore = (a: string, b: string): boolean => a < b;

/** A word and the rows that have it, each less the one before. */
export type Entry = readonly [word: string, deltas: readonly number[]];

export const deltasOf = (rows: readonly number[]): number[] =>
  rows.map((row, n) => row - (rows[n - 1] ?? 0));

import { occurrences } from "./occurrences.ts";

/** UTF-16 code units, as the record allows. */
const MAX_CONTEXT = 40;

export interface Context {
  prefix: string;
  suffix: string;
}

/** Lengths at which a word begins or ends, counted away from the quote; the longest that is allowed last. */
const lengths = (text: string, away: 1 | -1): number[] => {
  const letters = Array.from(text);
  const ordered = away === 1 ? letters : letters.reverse();
  const ends: number[] = [];
  let length = 0;
  for (const [i, letter] of ordered.entries()) {
    const isEnd = i > 0 && /\s/.test(letter) && !/\s/.test(ordered[i - 1] ?? " ");
    // A quotation mark alone says nothing of where the words stand.
    if (isEnd && /[\p{L}\p{N}]/u.test(ordered.slice(0, i).join(""))) ends.push(length);
    if (length + letter.length > MAX_CONTEXT) return ends.length > 0 ? ends : [length];
    length += letter.length;
  }
  return [...ends, length];
};

/**
 * The shortest whole words before and after the words at `at` (UTF-16) that no other place of the text
 * has; `null` where even the longest do not tell it apart.
 */
export const contextAt = (text: string, exact: string, at: number): Context | null => {
  const end = at + exact.length;
  const before = lengths(text.slice(Math.max(0, at - 3 * MAX_CONTEXT), at), -1);
  const after = lengths(text.slice(end, end + 3 * MAX_CONTEXT), 1);
  const lengthAt = (all: readonly number[], i: number): number =>
    all[Math.min(i, all.length - 1)] ?? 0;
  for (let i = 0; i < Math.max(before.length, after.length); i += 1) {
    const prefix = text.slice(at - lengthAt(before, i), at);
    const suffix = text.slice(end, end + lengthAt(after, i));
    if (occurrences(text, prefix + exact + suffix).length === 1) return { prefix, suffix };
  }
  return null;
};

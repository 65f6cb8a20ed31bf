import { editDistance, nearestPassage } from "../edit-distance.ts";
import { codePoints } from "./text.ts";

const inWord = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{N}\p{M}]/u.test(letter);

interface Nearest {
  passage: string;
  edits: number;
  /** Whether the two have more in common than not. */
  isNear: boolean;
}

/** The words of a text that a quote resembles most, none of them cut, and how many edits lie between. */
export const nearestWords = (exact: string, text: string): Nearest => {
  const { passage, at, edits } = nearestPassage(exact, text);
  if (passage === "") return { passage, edits, isNear: false };
  const isNear = edits === 1 || 2 * edits <= codePoints(exact).length;
  const letters = codePoints(text);
  const isWithin = (place: number): boolean => inWord(letters[place - 1]) && inWord(letters[place]);
  let [start, end] = [at, at + codePoints(passage).length];
  while (isWithin(start)) start -= 1;
  while (isWithin(end)) end += 1;
  const whole = letters.slice(start, end).join("");
  return whole === passage
    ? { passage, edits, isNear }
    : { passage: whole, edits: editDistance(exact, whole), isNear };
};

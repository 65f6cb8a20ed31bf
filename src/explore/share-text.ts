import type { RecordWords } from "./record-words.ts";

/** UTF-16 code units: what the strictest of the usual networks takes. */
export const USUAL_LENGTH = 280;

const lines = (...parts: (string | null)[]): string =>
  parts.flatMap((part) => (part === null ? [] : [`\n${part}`])).join("");

const whole = ({ text, verbatim, who, about, differ }: RecordWords): string => {
  if (verbatim) return `“${text}”\n— ${who ?? ""}${lines(about, differ)}`;
  return `${who === null ? "" : `${who}: `}${text}${lines(about, differ)}`;
};

/**
 * The short text that goes with a link: the words, who says them, what they are about, the link.
 * What they are about is left out where all would be longer than `limit`. The words never are, nor cut:
 * what a cut leaves out may be what they say of the dead. So the text can be longer than that.
 */
export const shareText = (words: RecordWords, link: string, limit = USUAL_LENGTH): string => {
  const [all, less] = [words, { ...words, about: null }].map((one) => `${whole(one)}\n${link}`);
  return (all as string).length <= limit || words.who === null ? (all as string) : (less as string);
};

import type { RecordWords } from "./record-words.ts";
import { shorten } from "./shorten.ts";

/** UTF-16 code units: what the strictest of the usual networks takes. */
const MAX_LENGTH = 280;

/** Fewer of somebody's words than this say nothing. */
const LEAST = 24;

/** What stands round the text that may be shortened. */
interface Form {
  before: string;
  text: string;
  after: string;
  /** Says that words were left out; in brackets where the words are somebody's own. */
  mark: string;
}

const lines = (...parts: (string | null)[]): string =>
  parts.flatMap((part) => (part === null ? [] : [`\n${part}`])).join("");

const whole = ({ text, verbatim, who, about, differ }: RecordWords): Form =>
  verbatim
    ? { before: "“", text, after: `”\n— ${who ?? ""}${lines(about, differ)}`, mark: " […]" }
    : { before: who === null ? "" : `${who}: `, text, after: lines(about, differ), mark: "…" };

/** For when there is no room for the words: what they are about, but never words without their speaker. */
const without = ({ about, text, who, differ }: RecordWords): Form => ({
  before: "",
  text: who === null ? text : (about ?? ""),
  after: lines(differ),
  mark: "…",
});

const bare = (words: RecordWords): Form => ({ ...without(words), after: "" });

/**
 * The short text that goes with a link: the words, who says them, what they are about, the link.
 * What is too long is shortened where the mark says so; names and the link are never cut, so a link
 * that fills the room stands alone.
 */
export const shareText = (words: RecordWords, link: string, limit = MAX_LENGTH): string => {
  for (const { before, text, after, mark } of [whole(words), without(words), bare(words)]) {
    const room = limit - before.length - after.length - 1 - link.length;
    const body = room >= Math.min(text.length, LEAST) ? shorten(text, room, mark) : "";
    if (body !== "") return `${before}${body}${after}\n${link}`;
  }
  return link;
};

import { spotFinder } from "../../story/parse/line-finder.ts";
import type { Problem, ProblemCode } from "../problems.ts";
import { MAX_CHARACTERS } from "../../story/parse/size-limits.ts";
import { tooLarge } from "../too-large.ts";

const MAX_DEPTH = 64;

/** Parts in which tags are only text: how they begin and end. */
export const OPAQUE: readonly (readonly [open: string, close: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];

const skipTo = (text: string, close: string, from: number): number => {
  const end = text.indexOf(close, from);
  return end < 0 ? text.length : end + close.length;
};

/** How a tag changes the depth: one more, one less, or not at all. */
const stepOf = (text: string, at: number, end: number): number => {
  if (text[at + 1] === "/") return -1;
  return text[end - 2] === "/" ? 0 : 1;
};

/** The text ends within what begins such a part. */
const isUnfinished = (text: string, at: number): boolean =>
  text.length - at < 9 && OPAQUE.some(([open]) => open.startsWith(text.slice(at)));

const told = (text: string, at: number, code: ProblemCode, detail: string): Problem => {
  const { line, column } = spotFinder("", text)(at);
  return { code, detail: detail.toWellFormed(), line, character: column };
};

/**
 * What makes XML unsafe to parse, in one pass over the text: its size, its depth, and a document
 * type, with which entities could multiply. `null` when there is nothing.
 */
export const unsafeXml = (text: string): Problem | null => {
  if (text.length > MAX_CHARACTERS) return tooLarge(text.length);
  let depth = 0;
  for (let at = text.indexOf("<"); at >= 0 && at < text.length;) {
    const start = at;
    const opaque = OPAQUE.find(([open]) => text.startsWith(open, start));
    const end = skipTo(text, opaque?.[1] ?? ">", at);
    if (!opaque) {
      if (isUnfinished(text, at)) return null;
      if (text[at + 1] === "!") return told(text, at, "xml-doctype", text.slice(at, at + 20));
      depth += stepOf(text, at, end);
      if (depth > MAX_DEPTH) return told(text, at, "too-deep", `${MAX_DEPTH}`);
    }
    at = text.indexOf("<", end);
  }
  return null;
};

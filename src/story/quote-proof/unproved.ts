import { getNodeValue, parseTree } from "jsonc-parser";
import { isFields, type Fields } from "../fields.ts";
import type { Finding, Path } from "../issue.ts";
import { quoteChanges } from "./fill.ts";
import { codePoints, digest, normalizeText } from "./text.ts";

const isText = (value: unknown): value is string => typeof value === "string";

interface Unproved extends Fields {
  selector: readonly [words: Fields & { exact: string }, position?: Fields];
}

const hasWords = (words: unknown): words is Fields & { exact: string } =>
  isFields(words) && isText(words["exact"]) && words["exact"] !== "";

/** Whether a quote has its words, but lacks something of what “dateline verify --write” fills in. */
export const isUnproved = (quote: unknown): quote is Unproved => {
  if (!isFields(quote) || !Array.isArray(quote["selector"])) return false;
  const [words, position, ...more] = quote["selector"] as unknown[];
  if (!hasWords(words) || more.length > 0) return false;
  if (position === undefined) return true;
  const parts = [quote["sha256"], words["prefix"], words["suffix"]];
  return isFields(position) && (parts.includes(undefined) || quote["sha256"] === "");
};

const FILLED_IN: readonly RegExp[] = [/^sha256$/, /^selector$/, /^selector\.(?:0\.[ps]|1)/];

/** One finding for all that a quote lacks of what is filled in, or `null` where something else is wrong as well. */
export const unprovedFinding = (quote: unknown, wrong: readonly { path: Path }[]): Finding | null =>
  isUnproved(quote) &&
  wrong.every(({ path }) => FILLED_IN.some((part) => part.test(path.join("."))))
    ? {
        expected: "a proved quote",
        found: "its words alone",
        said: "The quote has its words, but not what proves them: position, words around it and digest. “dateline verify STORY --text article.txt --write” fills that in from the article.",
      }
    : null;

/** Of a quote without its words only that: what follows from them cannot be there. */
export const wordlessFinding = (quote: unknown): Finding | null => {
  if (!isFields(quote) || !Array.isArray(quote["selector"])) return null;
  const [words] = quote["selector"] as unknown[];
  return isFields(words) && words["exact"] === ""
    ? {
        expected: "the quote's words",
        found: "an empty text",
        said: "The quote has no words: “exact” is empty. Write them as they stand in the article.",
      }
    : null;
};

const put = (value: unknown, [key, ...rest]: Path, what: unknown): unknown => {
  if (key === undefined) return what;
  if (typeof key === "number") {
    const list: unknown[] = Array.isArray(value) ? [...(value as unknown[])] : [];
    list[key] = put(list[key], rest, what);
    return list;
  }
  const fields = isFields(value) ? value : {};
  return { ...fields, [key]: put(fields[key], rest, what) };
};

/** Where no quote can stand, after the article's end: a place of its own for each, so that none overlaps another. */
const nowhere = (length: number, n: number): number => length + 1 + n * 5000;

/** Whole in form, so that the proof finds that its words are not there, or several times. */
const standIn = (quote: Unproved, text: string, n: number): Fields => {
  const [words] = quote.selector;
  const exact = words.exact.normalize("NFC");
  const context = { prefix: "", suffix: "", ...words };
  const start = nowhere(codePoints(text).length, n);
  const end = start + codePoints(exact).length;
  const around = [context.prefix, exact, context.suffix].join("\n");
  return {
    ...quote,
    selector: [context, { type: "TextPositionSelector", start, end }],
    sha256: digest(around.normalize("NFC")),
  };
};

export interface Completed {
  quotes: unknown[];
  /** Ids of those that lacked something and stand at one place of the article. */
  found: ReadonlySet<unknown>;
  /** Ids of those that lacked something and do not. */
  lost: ReadonlySet<unknown>;
}

/**
 * Quotes of the article as “dateline verify --write” would fill them in, those that lack nothing as
 * they are: what there is to say of each follows from its proof.
 */
export const completeQuotes = (story: Fields, articleText: string): Completed => {
  const quotes: unknown[] = Array.isArray(story["quotes"]) ? story["quotes"] : [];
  const source = isFields(story["article"]) ? story["article"]["source"] : undefined;
  const text = normalizeText(articleText);
  const [found, lost] = [new Set<unknown>(), new Set<unknown>()];
  const completed = quotes.map((quote, n) => {
    if (!isUnproved(quote) || quote["source"] !== source) return quote;
    const changes = quoteChanges(text, quote, []);
    (changes ? found : lost).add(quote["id"]);
    return changes
      ? changes.reduce<unknown>((whole, [path, value]) => put(whole, path, value), quote)
      : standIn(quote, text, n);
  });
  return { quotes: completed, found, lost };
};

/** Which quotes of a story’s file lack something of what proves them. */
export const unprovedIn = (
  storyText: string,
  articleText: string,
): Pick<Completed, "found" | "lost"> => {
  const root = parseTree(storyText);
  const story: unknown = root && getNodeValue(root);
  return completeQuotes(isFields(story) ? story : {}, articleText);
};

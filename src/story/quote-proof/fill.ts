import { applyEdits, getNodeValue, modify, parseTree } from "jsonc-parser";
import { contextAt, type Context } from "./context.ts";
import { nearestWords } from "./nearest.ts";
import { occurrences } from "./occurrences.ts";
import { paragraphAt } from "./paragraphs.ts";
import { codePoints, digest, normalizeText } from "./text.ts";

type Fields = Readonly<Record<string, unknown>>;
type Change = [path: (string | number)[], value: unknown];

export interface Filled {
  /** The story's file with what could be filled in; all else as it was. */
  text: string;
  /** Ids of quotes of which something was changed. */
  changed: string[];
  left: Left[];
  /** How many quotes stand in the article, changed or not. */
  found: number;
}

/** A quote whose words stand nowhere in the article, or at several places that nothing tells apart. */
export interface Left {
  id: string;
  exact: string;
  /** Code points from the start of the article. */
  places: number[];
  /** What the article has instead, where the words stand nowhere. */
  nearest?: string;
}

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/** In the form of the article's text: a letter with its accent is one character. */
const textOf = (fields: unknown, key: string): string => {
  const value: unknown = isFields(fields) ? fields[key] : undefined;
  return typeof value === "string" ? value.normalize("NFC") : "";
};

const selectorsOf = ({ selector }: Fields): readonly unknown[] =>
  Array.isArray(selector) ? selector : [];

/** Where the words stand: the one place, or the one that the context or else the position names. */
const placeOf = (text: string, quote: Fields): number | null => {
  const [words, position] = selectorsOf(quote);
  const [exact, prefix, suffix] = [
    textOf(words, "exact"),
    textOf(words, "prefix"),
    textOf(words, "suffix"),
  ];
  if (exact === "") return null;
  const places = occurrences(text, exact);
  const only = (found: number[]): number | null => (found.length === 1 ? (found[0] ?? null) : null);
  const fits = places.filter(
    (at) => text.slice(0, at).endsWith(prefix) && text.startsWith(suffix, at + exact.length),
  );
  const start: unknown = isFields(position) ? position["start"] : undefined;
  const named = places.filter((at) => codePoints(text.slice(0, at)).length === start);
  return only(places) ?? only(fits) ?? only(named);
};

/** The context that the record has, where it leads to the one place; else the shortest that does. */
const contextOf = (text: string, words: unknown, exact: string, at: number): Context | null => {
  const own = { prefix: textOf(words, "prefix"), suffix: textOf(words, "suffix") };
  const [found, ...more] = occurrences(text, own.prefix + exact + own.suffix);
  const isGood = found === at - own.prefix.length && more.length === 0;
  return isGood && own.prefix + own.suffix !== "" ? own : contextAt(text, exact, at);
};

/**
 * What follows from the article's text (normalised) for a quote at a path, whether or not it is there
 * already; `null` where its words do not stand at one place. Positions and digest are those of the words
 * in NFC, so they are written in it.
 */
export const quoteChanges = (
  text: string,
  quote: Fields,
  base: (string | number)[],
): Change[] | null => {
  const at = placeOf(text, quote);
  if (at === null) return null;
  const [words, position] = selectorsOf(quote);
  const exact = textOf(words, "exact");
  const context = contextOf(text, words, exact, at);
  if (!context) return null;
  const { prefix, suffix } = context;
  const start = codePoints(text.slice(0, at)).length;
  const end = start + codePoints(exact).length;
  const selector = [...base, "selector"];
  const place = { type: "TextPositionSelector", start, end };
  return [
    [[...selector, 0, "exact"], exact],
    [[...selector, 0, "prefix"], prefix],
    [[...selector, 0, "suffix"], suffix],
    ...(isFields(position)
      ? Object.entries(place).map(([key, value]): Change => [[...selector, 1, key], value])
      : [[[...selector, 1], place] satisfies Change]),
    [[...base, "paragraph"], paragraphAt(text, at)],
    [[...base, "sha256"], digest([prefix, exact, suffix].join("\n"))],
  ];
};

const leftOf = (text: string, quote: Fields): Left => {
  const [exact, id] = [textOf(selectorsOf(quote)[0], "exact"), textOf(quote, "id")];
  const places = exact === "" ? [] : occurrences(text, exact);
  if (places.length === 0) return { id, exact, places, nearest: nearestWords(exact, text).passage };
  return { id, exact, places: places.map((at) => codePoints(text.slice(0, at)).length) };
};

const valueAt = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (part, key) => (isFields(part) ? (Reflect.get(part, key) as unknown) : undefined),
    value,
  );

const styleOf = (text: string) => ({
  formattingOptions: { insertSpaces: true, tabSize: 2, eol: text.includes("\r\n") ? "\r\n" : "\n" },
});

/**
 * Fills in what follows from the article's text: its hash and length, and of each of its quotes the
 * position, the context where it is needed, the paragraph and the digest. `null` where the file holds no story.
 */
export const fillQuotes = (storyText: string, articleText: string): Filled | null => {
  const root = parseTree(storyText);
  const story: unknown = root ? getNodeValue(root) : undefined;
  if (!isFields(story) || !isFields(story["article"])) return null;
  const text = normalizeText(articleText);
  const { source } = story["article"];
  const quotes: unknown[] = Array.isArray(story["quotes"]) ? story["quotes"] : [];
  const [changed, left]: [string[], Left[]] = [[], []];
  const changes: Change[] = [
    [["article", "textSha256"], digest(text)],
    [["article", "length"], codePoints(text).length],
  ];
  const isNew = ([path, value]: Change): boolean => valueAt(story, path) !== value;
  let own = 0;
  quotes.forEach((quote, i) => {
    if (!isFields(quote) || quote["source"] !== source) return;
    own++;
    const found = quoteChanges(text, quote, ["quotes", i]);
    if (!found) left.push(leftOf(text, quote));
    else if (found.some(isNew)) changed.push(textOf(quote, "id"));
    changes.push(...(found ?? []));
  });
  const style = styleOf(storyText);
  const filled = changes
    .filter(isNew)
    .reduce(
      (whole, [path, value]) => applyEdits(whole, modify(whole, path, value, style)),
      storyText,
    );
  return { text: filled, changed, left, found: own - left.length };
};

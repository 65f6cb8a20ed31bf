/**
 * What a browser does with a text directive, after “find a range from a text directive” of the WICG
 * draft: each part is looked for in one block, whole words only, letters large or small alike.
 */

interface Directive {
  prefix: string | undefined;
  start: string;
  end: string | undefined;
  suffix: string | undefined;
}

const parse = (fragment: string): Directive => {
  const parts = fragment.replace(/^:~:text=/, "").split(",");
  const prefix = parts[0]?.endsWith("-") ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith("-") ? parts.pop()?.slice(1) : undefined;
  const [start = "", end, ...more] = parts.map(decodeURIComponent);
  if (start === "" || more.length > 0) throw new Error(`Not a text directive: ${fragment}`);
  const decoded = (text: string | undefined) =>
    text === undefined ? undefined : decodeURIComponent(text);
  return { prefix: decoded(prefix), start, end, suffix: decoded(suffix) };
};

/** A page as the browser searches it: blanks run together, blocks parted by a line end. */
export const asPage = (text: string): string =>
  text
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");

const isWordBound = (page: string, at: number): boolean => {
  const segments = new Intl.Segmenter("und", { granularity: "word" }).segment(page);
  return at === 0 || at === page.length || segments.containing(at)?.index === at;
};

const afterBlanks = (page: string, at: number): number =>
  at + (/^\s*/.exec(page.slice(at))?.[0].length ?? 0);

/** The first place from `from` on at which a part stands as whole words. */
const findPart = (page: string, part: string, from: number): [number, number] | null => {
  const [low, wanted] = [page.toLowerCase(), part.toLowerCase()];
  for (let at = low.indexOf(wanted, from); at >= 0; at = low.indexOf(wanted, at + 1)) {
    const to = at + wanted.length;
    if (isWordBound(page, at) && isWordBound(page, to)) return [at, to];
  }
  return null;
};

type Span = [from: number, to: number];

/** Where the words begin that follow a prefix found from `from` on; where there is none, just `from`. */
const afterPrefix = (page: string, prefix: string | undefined, from: number): Span | null => {
  if (prefix === undefined) return [from, from];
  const found = findPart(page, prefix, from);
  return found && [found[0], afterBlanks(page, found[1])];
};

const wordsFrom = (page: string, { start, end }: Directive, from: number): Span | null => {
  const first = findPart(page, start, from);
  const last = first && end !== undefined ? findPart(page, end, first[1]) : first;
  return first && last && [first[0], last[1]];
};

const isFollowed = (page: string, suffix: string | undefined, at: number): boolean => {
  const rest = afterBlanks(page, at);
  return suffix === undefined || findPart(page, suffix, rest)?.[0] === rest;
};

/** The words that a directive leads to in a page, with their position; `null` when there are none. */
export const findPassage = (
  text: string,
  fragment: string,
): { at: number; words: string } | null => {
  const page = asPage(text);
  const directive = parse(fragment);
  const { prefix, suffix } = directive;
  for (let from = 0; from <= page.length;) {
    const before = afterPrefix(page, prefix, from);
    const words = before && wordsFrom(page, directive, before[1]);
    if (!words) return null;
    const isNext = prefix === undefined || words[0] === before[1];
    if (isNext && isFollowed(page, suffix, words[1]))
      return { at: words[0], words: page.slice(...words) };
    from = (prefix === undefined ? words[0] : before[0]) + 1;
  }
  return null;
};

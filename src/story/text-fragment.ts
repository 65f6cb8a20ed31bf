/** Words of a text with what stands directly around them, as a TextQuoteSelector has them. */
interface Passage {
  exact: string;
  prefix: string;
  suffix: string;
}

/** Longer words are named by how they begin and end: a link must stay one that can be sent. */
const LONGEST_EXACT = 100;
/** About how much of the beginning and of the end is named then, in UTF-16 units. */
const END_LENGTH = 30;
/** Words shorter than this may well stand in a text twice. */
const SAFE_LENGTH = 20;

/** `-`, `,` and `&` have a meaning in a text directive; the others end links in plain text. */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The lines of a text as a page shows them: blanks run together, empty lines left out. */
const linesOf = (text: string): string[] =>
  text
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");

/** Places in a line at which a word begins or ends (UAX 29): a browser matches whole words. */
const wordBounds = (line: string): number[] => {
  const words = new Intl.Segmenter("und", { granularity: "word" }).segment(line);
  return [...Array.from(words, ({ index }) => index), line.length];
};

const beginning = (line: string): string =>
  line.slice(0, wordBounds(line).find((at) => at >= END_LENGTH) ?? line.length).trim();

/** The end of a line, long enough to stand only once in `within`: a browser stops at the first. */
const ending = (line: string, within: string): string => {
  const starts = wordBounds(line).filter((at) => line.length - at >= END_LENGTH);
  const ends = starts.reverse().map((at) => line.slice(at).trim());
  const rest = within.toLowerCase();
  const isOnly = (end: string): boolean => {
    const at = rest.indexOf(end.toLowerCase());
    return at >= 0 && rest.slice(at) === end.toLowerCase();
  };
  return ends.find(isOnly) ?? line;
};

/** `start`, or `start,end` where the words are long or run over the end of a line. */
const wordsOf = (exact: string): string[] => {
  const [first = "", ...others] = linesOf(exact);
  const last = others.at(-1) ?? first;
  if (others.length === 0 && first.length <= LONGEST_EXACT) return [first];
  const start = beginning(first);
  const after = [first.slice(start.length), ...others].join(" ").trim();
  return after === "" ? [start] : [start, ending(last, after)];
};

/**
 * A text directive (WICG Scroll to Text Fragment) for words of a text, without `#`; empty when
 * there are no words. What stands around them is named only where that is needed: in a page that
 * sets it apart by a picture or a note it would make the browser miss the words.
 */
export const textFragment = (passage: Passage, isRepeated: boolean): string => {
  const words = wordsOf(passage.exact);
  if (words[0] === "") return "";
  const isNeeded = isRepeated || passage.exact.length < SAFE_LENGTH;
  // A browser looks for each part within one block of text.
  const before = isNeeded ? linesOf(passage.prefix).at(-1) : undefined;
  const after = isNeeded ? linesOf(passage.suffix)[0] : undefined;
  const parts = [
    ...(before === undefined ? [] : [`${encode(before)}-`]),
    ...words.map(encode),
    ...(after === undefined ? [] : [`-${encode(after)}`]),
  ];
  return `:~:text=${parts.join(",")}`;
};

/** An address that opens at a text directive; one that it has already is replaced. */
export const withTextFragment = (url: string, directive: string): string => {
  const [address = ""] = url.split(":~:");
  if (directive === "") return address;
  return address.includes("#") ? address + directive : `${address}#${directive}`;
};

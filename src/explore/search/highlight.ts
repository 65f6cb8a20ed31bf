import { fold, searchWords } from "../fold.ts";

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  text: string;
  found: boolean;
}

/** A word as it is written, with the marks inside of it. */
const WORD = /[\p{L}\p{N}\p{M}\p{Cf}\u0640]+/gu;
const JOINED_SCRIPT = /\p{Script=Arabic}/u;

type Span = [start: number, end: number];

/**
 * Where the original of a folded piece stands: folding changes lengths, so it is done again letter
 * by letter. Marks after a letter belong to it.
 */
const originOf = (text: string): { folded: string; starts: number[]; ends: number[] } => {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = "";
  let at = 0;
  for (const letter of text) {
    const next = fold(letter);
    const end = at + letter.length;
    if (next === "" && ends.length > 0) ends[ends.length - 1] = end;
    for (let i = 0; i < next.length; i++) {
      starts.push(at);
      ends.push(end);
    }
    folded += next;
    at = end;
  }
  return { folded, starts, ends };
};

/** The part of a word that one of the query's words is; all of it where letters join. */
const spansIn = (word: string, at: number, query: readonly string[]): Span[] => {
  const { folded, starts, ends } = originOf(word);
  return query.flatMap((wanted): Span[] => {
    const from = folded.indexOf(wanted);
    if (from < 0) return [];
    // An element that begins or ends inside of an Arabic word can break the joins of its letters.
    if (JOINED_SCRIPT.test(word)) return [[at, at + word.length]];
    const start = starts[from] ?? 0;
    const end = ends[from + wanted.length - 1] ?? word.length;
    return [[at + start, at + end]];
  });
};

const merged = (spans: Span[]): Span[] => {
  const apart: Span[] = [];
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
    const last = apart.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else apart.push([start, end]);
  }
  return apart;
};

/** A text cut where a query is found in it. The pieces together are the text. */
export const highlight = (text: string, query: string): Piece[] => {
  const wanted = searchWords(fold(query));
  const spans = merged(
    [...text.matchAll(WORD)].flatMap((match) => spansIn(match[0], match.index, wanted)),
  );
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    pieces.push({ text: text.slice(at, start), found: false });
    pieces.push({ text: text.slice(start, end), found: true });
    at = end;
  }
  pieces.push({ text: text.slice(at), found: false });
  return pieces.filter((piece) => piece.text !== "");
};

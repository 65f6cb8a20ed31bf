/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one word into the other
 * (Damerau 1964, as optimal string alignment: no letter is changed twice).
 */
export const editDistance = (a: string, b: string): number => {
  const [from, to] = [Array.from(a), Array.from(b)];
  let [before, above]: [number[], number[]] = [
    [],
    Array.from({ length: to.length + 1 }, (_, i) => i),
  ];
  for (let i = 0; i < from.length; i++) {
    const row = [i + 1];
    for (let j = 0; j < to.length; j++) {
      const changed = at(above, j) + (from[i] === to[j] ? 0 : 1);
      const isSwap = j > 0 && i > 0 && from[i] === to[j - 1] && from[i - 1] === to[j];
      const swapped = isSwap ? at(before, j - 1) + 1 : Infinity;
      row.push(Math.min(changed, at(above, j + 1) + 1, at(row, j) + 1, swapped));
    }
    [before, above] = [above, row];
  }
  return at(above, to.length);
};

const at = (row: readonly number[], i: number): number => row[i] ?? Infinity;

/** One row of the distance table: entry i is the cost of `needle` against `text` up to i. */
const lastRow = (needle: string[], text: string[], freeStart: boolean): number[] => {
  let row = Array.from({ length: text.length + 1 }, (_, i) => (freeStart ? 0 : i));
  for (const letter of needle) {
    let [diagonal, left] = [Infinity, Infinity];
    row = row.map((above, t) => {
      const change = letter === text[t - 1] ? 0 : 1;
      left = Math.min(diagonal + change, above + 1, left + 1);
      diagonal = above;
      return left;
    });
  }
  return row;
};

/** The candidate nearest to a word, if it is near enough to be a slip. */
export const nearestWord = (word: string, candidates: Iterable<string>): string | null => {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    // No fewer edits than the lengths differ by; code units are at most twice as many as letters.
    if (candidate.length - 2 * word.length >= least || word.length - 2 * candidate.length >= least)
      continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
};

/** Where the first run of the least value ends, so that a replaced last letter is in the passage. */
const leastIn = (row: number[]): { least: number; at: number } => {
  const least = row.reduce((a, b) => Math.min(a, b));
  const after = row.findIndex((value, i) => value !== least && row[i - 1] === least);
  return { least, at: (after < 0 ? row.length : after) - 1 };
};

/**
 * The passage of a text that a needle resembles most (Sellers 1980), where it begins in code points,
 * and at how many edits.
 */
export const nearestPassage = (
  needle: string,
  text: string,
): { passage: string; at: number; edits: number } => {
  const letters = Array.from(needle);
  const all = Array.from(text);
  const { least: edits, at: end } = leastIn(lastRow(letters, all, true));
  const before = all.slice(Math.max(0, end - 2 * letters.length), end).reverse();
  const { at: length } = leastIn(lastRow(letters.toReversed(), before, false));
  return { passage: all.slice(end - length, end).join(""), at: end - length, edits };
};

/** "did you mean …?" or nothing, ready to stand after a sentence. */
export const suggestion = (word: string, candidates: Iterable<string>): string => {
  const near = nearestWord(word, candidates);
  return near === null ? "" : ` Did you mean “${near}”?`;
};

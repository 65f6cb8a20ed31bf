const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** How far back the end of a word is looked for, in graphemes. */
const WORD = 18;

/** The first graphemes of a text: all of a long one take their time. */
const firstLetters = (text: string, most: number): string[] => {
  const letters: string[] = [];
  for (const { segment } of graphemes.segment(text)) {
    letters.push(segment);
    if (letters.length === most) break;
  }
  return letters;
};

/**
 * A text of at most so many graphemes (UAX #29), the ellipsis among them. It is cut after a word
 * where one ends near enough, and never within what a reader takes for one letter.
 */
export const cut = (text: string, longest: number): string => {
  // None has less than one code unit.
  if (text.length <= longest) return text;
  const letters = firstLetters(text, longest + 1);
  if (letters.length <= longest) return text;
  const kept = letters.slice(0, longest - 1);
  const space = kept.findLastIndex((letter) => /^\s+$/u.test(letter));
  const end = space > 0 && kept.length - space <= WORD ? space : kept.length;
  return `${kept.slice(0, end).join("").trimEnd()}…`;
};

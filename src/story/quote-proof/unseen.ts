/** Blanks and marks that look like others or like nothing, by what Unicode calls them. */
const NAMES: Readonly<Record<string, string>> = {
  "\u00A0": "no-break space",
  "\u00AD": "soft hyphen",
  "\u2007": "figure space",
  "\u2009": "thin space",
  "\u200A": "hair space",
  "\u200B": "zero width space",
  "\u200C": "zero width non-joiner",
  "\u200D": "zero width joiner",
  "\u200E": "left-to-right mark",
  "\u200F": "right-to-left mark",
  "\u2010": "hyphen",
  "\u2011": "non-breaking hyphen",
  "\u202F": "narrow no-break space",
  "\u3000": "ideographic space",
  "\uFEFF": "zero width no-break space",
};

const UNSEEN = /[\p{Zs}\p{Cf}\u2010\u2011]/gu;

const named = (letter: string): string => {
  const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const name = NAMES[letter];
  return name === undefined ? `U+${code}` : `U+${code} ${name}`;
};

const countOf = (text: string, letter: string): number => text.split(letter).length - 1;

/** What cannot be told from others by sight and stands more often in one text than in another. */
const moreIn = (one: string, other: string): string[] =>
  [...new Set(one.match(UNSEEN))]
    .filter((letter) => letter !== " " && countOf(one, letter) > countOf(other, letter))
    .map(named);

/** In what two texts differ that look the same, as a sentence; empty where nothing of the kind. */
export const unseenDifference = (quote: string, passage: string): string => {
  const parts = [
    ["the quote", moreIn(quote, passage)],
    ["the article", moreIn(passage, quote)],
  ] as const;
  const said = parts.flatMap(([where, all]) =>
    all.length > 0 ? [`${where} has ${all.join(", ")}`] : [],
  );
  return said.length > 0 ? ` They differ in what is hardly seen: ${said.join("; ")}.` : "";
};

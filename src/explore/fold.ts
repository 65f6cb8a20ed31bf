/** Texts in which nothing but capitals and blanks can differ from what they are folded to: most of many. */
const ASCII = /^[\t\n\r -_a-~]*$/;

const inOneSpelling = (text: string): string =>
  text
    // NFKD takes the spacing acute accent apart into a space, which would cut the word in two.
    .replace(/[\u00B4\u1FFD]/g, "'")
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}\u0640]/gu, "")
    .replace(/[\u0622\u0623\u0625\u0671]/g, "\u0627")
    .replace(/[\u0649\u06CC]/g, "\u064A")
    .replace(/\u0629/g, "\u0647")
    .replace(/[\u0060\u02BB\u02BC\u02BE\u02BF\u2018\u2019\u201B\u2032]/g, "'");

/**
 * Folds a text so that spellings which readers take for the same compare equal: case, Latin
 * diacritics, Arabic vowel signs and tatweel, the forms of alef, yaa and taa marbuta, apostrophes,
 * and the invisible marks that come along when text is copied.
 */
export const fold = (text: string): string =>
  (ASCII.test(text) ? text : inOneSpelling(text)).toLowerCase().replace(/\s+/g, " ").trim();

/** The article written onto an Arabic word; what is left of a short word would say too little. */
const ARABIC_ARTICLE = /^\u0627\u0644(?=.{3})/;
/** The same in Latin letters, as a word of its own. */
const LATIN_ARTICLE: ReadonlySet<string> = new Set(["al", "el"]);

/**
 * The words of a folded text, each without the Arabic article: “al-Asad”, “الأسد” and “أسد” are
 * looked for alike. An article that stands alone is kept.
 */
export const searchWords = (folded: string): string[] => {
  const words = folded.split(/[^\p{L}\p{N}']+/u).filter((word) => word !== "");
  const bare = words.filter((word) => !LATIN_ARTICLE.has(word));
  return (bare.length > 0 ? bare : words).map((word) => word.replace(ARABIC_ARTICLE, ""));
};

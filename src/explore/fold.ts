/**
 * Folds a text so that spellings which readers take for the same compare equal: case, Latin
 * diacritics, Arabic vowel signs and tatweel, the forms of alef, yaa and taa marbuta, apostrophes,
 * and the invisible marks that come along when text is copied.
 */
export const fold = (text: string): string =>
  text
    // NFKD takes the spacing acute accent apart into a space, which would cut the word in two.
    .replace(/[\u00B4\u1FFD]/g, "'")
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}\u0640]/gu, "")
    .replace(/[\u0622\u0623\u0625\u0671]/g, "\u0627")
    .replace(/[\u0649\u06CC]/g, "\u064A")
    .replace(/\u0629/g, "\u0647")
    .replace(/[\u0060\u02BB\u02BC\u02BE\u02BF\u2018\u2019\u201B\u2032]/g, "'")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();

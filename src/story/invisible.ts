/** Scripts that are written without blanks: there a zero-width space ends a word. */
const NO_BLANKS = String.raw`\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;

/** Soft hyphens, word joiners, byte order marks, zero-width spaces. */
const INVISIBLE = new RegExp(String.raw`[\u00ad\u2060\ufeff]|(?<![${NO_BLANKS}])\u200b`, "gu");

/** Joiners are letters’ own within words of Arabic and Persian, and within emoji; round a text they join nothing. */
const AROUND = /^[\s\u200b-\u200d]+|[\s\u200b-\u200d]+$/g;

const HAS_ANY = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

/** A text without what nobody sees and nobody means, and without blanks round it. */
export const withoutInvisible = (text: string): string =>
  HAS_ANY.test(text) ? text.replace(INVISIBLE, "").replace(AROUND, "") : text.trim();

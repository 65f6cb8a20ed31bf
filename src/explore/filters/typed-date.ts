/** Zeros of the digits that are typed on Arabic and Persian keyboards; their other digits follow. */
const ZEROS = ["\u0660", "\u06f0"].map((zero) => zero.charCodeAt(0));
const DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/gu;
const DASH = /[\u2010-\u2015\u2212\u0640]/gu;
/** Blanks, and the marks of direction that come with a copied text. */
const UNSEEN = /[\s\p{Cf}]/gu;

const western = (digit: string): string => {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((one) => code >= one && code <= one + 9) ?? code;
  return String(code - zero);
};

/** A date as a reader types it, in the digits and hyphens of EDTF: “٢٠٢٣-١٢” is “2023-12”. */
export const typedDate = (text: string): string =>
  text.replace(UNSEEN, "").replace(DASH, "-").replace(DIGIT, western);

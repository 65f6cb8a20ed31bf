import { withWesternDigits } from "../../story/western-digits.ts";

const DASH = /[\u2010-\u2015\u2212\u0640]/gu;
/** Blanks, and the marks of direction that come with a copied text. */
const UNSEEN = /[\s\p{Cf}]/gu;

/** A date as a reader types it, in the digits and hyphens of EDTF: “٢٠٢٣-١٢” is “2023-12”. */
export const typedDate = (text: string): string =>
  withWesternDigits(text.replace(UNSEEN, "").replace(DASH, "-"));

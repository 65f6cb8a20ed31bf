import type { CITATION_WORDS } from "./words.ts";

type Words = Record<Extract<keyof typeof CITATION_WORDS, "about" | "unsure">, string>;

/** An EDTF date (ISO 8601-2) as figures, with its signs for approximate (~), uncertain (?) or both (%) in words. */
export const wordedDate = (edtf: string, words: Words): string => {
  const figures = edtf.replace(/[~?%]/g, "");
  const about = /[~%]/.test(edtf) ? words.about.replace("{date}", () => figures) : figures;
  return /[?%]/.test(edtf) ? `${about} (${words.unsure})` : about;
};

import { localeOf } from "./messages/index.ts";

const formats = new Map<string, Intl.NumberFormat>();

/** How a language writes figures. */
export const figuresIn = (lang: string): Intl.NumberFormat => {
  const known = formats.get(lang) ?? new Intl.NumberFormat(localeOf(lang));
  formats.set(lang, known);
  return known;
};

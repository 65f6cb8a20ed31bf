import type { Names } from "./gazetteer.ts";

/** Which names the map writes: one language, or both with the page's own first. */
export type NamesShown = readonly ("en" | "ar")[];

/** The names to write, one a line. A place without a name in a language has its English one. */
export const namesOf = ({ en, ar }: Names, shown: NamesShown): string[] => {
  const names = shown.map((lang) => (lang === "ar" ? (ar ?? en) : en));
  return [...new Set(names)];
};

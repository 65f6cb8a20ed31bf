import type { LangMap } from "./records/text.ts";
import type { Place } from "./records/place.ts";

export interface Worded {
  text: string;
  /** Language the text is really in, which need not be the one asked for. */
  lang: string;
}

/** The text in the first of the wanted languages that it has, else in the one it has. */
export const inLanguage = (map: LangMap, wanted: readonly string[]): Worded => {
  const lang = wanted.find((tag) => Object.hasOwn(map, tag)) ?? Object.keys(map)[0];
  return lang === undefined ? { text: "", lang: "und" } : { text: map[lang] ?? "", lang };
};

/** A place's names as a language map; the first name in a language counts. */
export const placeNames = ({ properties: { title, names } }: Place): LangMap => {
  const map: LangMap = {};
  for (const { toponym, lang } of names) map[lang] ??= toponym;
  return Object.keys(map).length > 0 ? map : { und: title };
};

/** The names in other languages than the one that `inLanguage` found, with their tags. */
export const otherNames = (names: LangMap, found: string): [tag: string, name: string][] =>
  Object.entries(names).filter(([tag]) => tag !== found);

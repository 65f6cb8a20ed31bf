import { createContext, useContext, useMemo } from "react";
import type { LangMap } from "../story/records/text.ts";
import { inLanguage, type Worded } from "../story/text.ts";
import { numberFormat } from "./formats.ts";
import { en } from "./messages/en/page.ts";
import { languageOf, LANGUAGES, type LanguageId } from "./messages/index.ts";
import type { LanguageTexts } from "./messages/shape/language.ts";
import type { Messages } from "./messages/shape/page.ts";

/** A language with its texts. */
export interface Spoken {
  lang: LanguageId;
  say: Messages;
  /** All its texts; the default language, which comes in parts, is without. */
  texts?: LanguageTexts;
  /** BCP 47 tag of the one language that all of the story is in: said once, its texts need no mark. */
  told?: string | undefined;
}

/** The one whose texts are always there. */
export const DEFAULT_LANGUAGE: Spoken = { lang: "en", say: en };

/** Fetches a language's texts. */
export const speak = async (lang: LanguageId): Promise<Spoken> => {
  const language = LANGUAGES[lang];
  if (!("load" in language)) return DEFAULT_LANGUAGE;
  const texts = await language.load();
  return { lang, say: texts.page, texts };
};

export const LanguageContext = createContext<Spoken>(DEFAULT_LANGUAGE);

export interface LanguageTools extends Spoken {
  /** A story's text in the reader's language, or in the one it has. */
  word: (map: LangMap) => Worded;
  /** The same to stand within a sentence, which a text of another direction cannot upset. */
  within: (map: LangMap) => string;
  /** A figure as the language writes it. */
  figure: (n: number) => string;
}

/** Hebrew, Arabic and the scripts beside them in Unicode, which are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

/**
 * Whether all letters of a text run the other way than the language it is said to be in: a file's name,
 * which stands for a headline, would else be turned round in it.
 */
export const runsAcross = (text: string, lang: LanguageId): boolean =>
  LANGUAGES[languageOf(lang)].dir === "rtl"
    ? /\p{L}/u.test(text) && !RIGHT_TO_LEFT.test(text)
    : RIGHT_TO_LEFT.test(text) && !/\p{Script=Latin}/u.test(text);

/** Whether a text of no known language has nothing in it that could upset a line from left to right. */
const runsAlong = (text: string, found: string, lang: LanguageId): boolean =>
  found === "und" && LANGUAGES[lang].dir === "ltr" && !RIGHT_TO_LEFT.test(text);

/** A language's texts, and a story's own in the best language it has. */
export const languageTools = (spoken: Spoken): LanguageTools => {
  const { lang, say, texts } = spoken;
  const labels = texts?.labels ?? {};
  const word = (map: LangMap): Worded => {
    const english = map["en"] ?? "";
    const label =
      !Object.hasOwn(map, lang) && Object.hasOwn(labels, english) ? labels[english] : undefined;
    return label === undefined ? inLanguage(map, [lang, "en"]) : { text: label, lang };
  };
  const within = (map: LangMap): string => {
    const { text, lang: found } = word(map);
    const isAlong = found === lang ? !runsAcross(text, lang) : runsAlong(text, found, lang);
    return isAlong ? text : `\u2068${text}\u2069`;
  };
  return { ...spoken, say, word, within, figure: (n) => numberFormat(lang, {}).format(n) };
};

/** The reader's language. */
export const useLanguage = (): LanguageTools => {
  const spoken = useContext(LanguageContext);
  // The same from one render to the next: what is remembered by them must not be made anew.
  return useMemo(() => languageTools(spoken), [spoken]);
};

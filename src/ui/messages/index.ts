import { lookUp } from "../../explore/language-range.ts";
import type { LanguageTexts } from "./shape/language.ts";

interface Language {
  /** Its own name. */
  name: string;
  dir: "ltr" | "rtl";
  /** BCP 47: how dates and figures are written; day first, as readers outside the US have it. */
  locale: string;
  /** Fetches its texts, a chunk of its own. The default's come with the parts that say them. */
  load?: () => Promise<LanguageTexts>;
}

/** Every language of the interface; the first is the default. To add one: a file and a line. */
export const LANGUAGES = {
  en: { name: "English", dir: "ltr", locale: "en-GB" },
  ar: {
    name: "العربية",
    dir: "rtl",
    locale: "ar-IQ",
    load: () => import("./ar/index.ts").then(({ ar }) => ar),
  },
} as const satisfies Record<string, Language>;

export type LanguageId = keyof typeof LANGUAGES;

export const LANGUAGE_IDS = Object.keys(LANGUAGES) as LanguageId[];

/** The language of a view, “ar” for “ar-IQ” too; an unknown or missing id gives the default. */
export const languageOf = (id: string | undefined): LanguageId =>
  lookUp(id ?? "", LANGUAGE_IDS) ?? "en";

/** The locale of a language: its own where the interface has it, else what its tag says. */
export const localeOf = (lang: string): string =>
  Object.hasOwn(LANGUAGES, lang) ? LANGUAGES[languageOf(lang)].locale : lang;

import { lookUp } from "../../explore/language-range.ts";
import { en } from "./en/page.ts";
import type { Messages } from "./shape/page.ts";

interface Language {
  /** Its own name. */
  name: string;
  dir: "ltr" | "rtl";
  /** BCP 47: how dates and figures are written; day first, as readers outside the US have it. */
  locale: string;
  /** Its texts. Those of the default come with the page, every other's in a chunk of its own. */
  load: () => Promise<Messages>;
}

/** Every language of the interface; the first is the default. To add one: a file and a line. */
export const LANGUAGES = {
  en: { name: "English", dir: "ltr", locale: "en-GB", load: () => Promise.resolve(en) },
  ar: {
    name: "العربية",
    dir: "rtl",
    locale: "ar-IQ",
    load: () => import("./ar/page.ts").then(({ ar }) => ar),
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

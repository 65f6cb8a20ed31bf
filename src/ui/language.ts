import { createContext, useContext } from "react";
import type { LangMap } from "../story/records/text.ts";
import { inLanguage, type Worded } from "../story/text.ts";
import { LANGUAGES, type LanguageId } from "./messages/index.ts";
import type { Messages } from "./messages/messages.ts";

export const LanguageContext = createContext<LanguageId>("en");

export interface LanguageTools {
  lang: LanguageId;
  say: Messages;
  /** A story's text in the reader's language, or in the one it has. */
  word: (map: LangMap) => Worded;
}

/** The reader's language: interface texts, and a story's own in the best language it has. */
export const useLanguage = (): LanguageTools => {
  const lang = useContext(LanguageContext);
  return { lang, say: LANGUAGES[lang], word: (map) => inLanguage(map, [lang, "en"]) };
};

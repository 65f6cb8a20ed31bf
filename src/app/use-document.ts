import { useEffect } from "react";
import type { Story } from "../story/records/story.ts";
import { inLanguage } from "../story/text.ts";
import { LANGUAGES, type LanguageId } from "../ui/messages/index.ts";

/** Says which language the page is in and which way it is read. */
export const markLanguage = (lang: LanguageId): void => {
  const { documentElement: page } = document;
  page.lang = lang;
  page.dir = LANGUAGES[lang].dir;
};

/** Keeps the page's language, direction and title in step with the view. */
export const useDocument = (lang: LanguageId, { headline }: Story): void => {
  useEffect(() => {
    markLanguage(lang);
    document.title = `${inLanguage(headline, [lang, "en"]).text} · Dateline`;
  }, [lang, headline]);
};

import header from "../../ui/Header.module.css";
import { LANGUAGES, type LanguageId } from "../../ui/messages/index.ts";

/** The page in another language, and the way to it. */
export interface OtherLanguage {
  lang: LanguageId;
  href: string;
}

interface MastheadProps {
  home: string;
  languages?: readonly OtherLanguage[] | undefined;
}

/** The site's name, which leads to its first page, and the page's other languages. */
export function Masthead({ home, languages = [] }: MastheadProps) {
  return (
    <header className={header.header}>
      <a className={header.name} href={home} translate="no" dir="ltr">
        Dateline<i aria-hidden="true">.</i>
      </a>
      {languages.map(({ lang, href }) => (
        <a key={lang} href={href} hrefLang={lang} lang={lang} data-language>
          {LANGUAGES[lang].name}
        </a>
      ))}
    </header>
  );
}

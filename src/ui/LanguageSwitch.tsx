import css from "./Header.module.css";
import { useLanguage } from "./language.ts";
import { LANGUAGE_IDS, LANGUAGES, type LanguageId } from "./messages/index.ts";

/** The other languages, each by its own name: who needs it can read that one. */
export function LanguageSwitch({ onLanguage }: { onLanguage: (lang: LanguageId) => void }) {
  const { lang } = useLanguage();
  return LANGUAGE_IDS.filter((id) => id !== lang).map((id, place) => (
    // Known by their place: the button that was pressed stays, and keeps the focus.
    <button
      key={place}
      type="button"
      className={css.quiet}
      lang={id}
      onClick={() => onLanguage(id)}
    >
      {LANGUAGES[id].name}
    </button>
  ));
}

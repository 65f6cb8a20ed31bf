import { Share2 } from "lucide-react";
import type { ReactNode } from "react";
import css from "./Header.module.css";
import { useLanguage } from "./language.ts";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { SchemeSwitch } from "./SchemeSwitch.tsx";
import type { LanguageId } from "./messages/index.ts";

interface HeaderProps {
  /** The way to the list of stories, where the site has several. */
  home?: string | undefined;
  /** Undefined where there is no list to skip to. */
  onSkip: (() => void) | undefined;
  onLanguage: (lang: LanguageId) => void;
  onShare: () => void;
  /** What stands between the name and the main action. */
  children?: ReactNode;
}

/** The page's name, which leads to the list of stories where there is one. */
function Name({ home }: Pick<HeaderProps, "home">) {
  const As = home === undefined ? "span" : "a";
  return (
    <As className={css.name} href={home} translate="no" dir="ltr">
      Dateline<i aria-hidden="true">.</i>
    </As>
  );
}

/** The skip link, the page's name, its language and its one main action. */
export function Header({ home, onSkip, onLanguage, onShare, children }: HeaderProps) {
  const { say } = useLanguage();
  return (
    <header className={css.header}>
      {onSkip && (
        <a
          className={css.skip}
          href="#events-heading"
          onClick={(click) => {
            // The hash holds the view: following the anchor would lose it.
            click.preventDefault();
            onSkip();
          }}
        >
          {say.skipMap}
        </a>
      )}
      <Name home={home} />
      {children}
      <div className={css.controls} data-screen-only>
        <LanguageSwitch onLanguage={onLanguage} />
        <SchemeSwitch />
        <button type="button" className={css.share} onClick={onShare}>
          <Share2 aria-hidden="true" size={16} />
          <span>{say.share}</span>
        </button>
      </div>
    </header>
  );
}

import { Share2 } from "lucide-react";
import type { ReactNode } from "react";
import { useLanguage } from "./language.ts";
import css from "./Header.module.css";

interface HeaderProps {
  onSkip: () => void;
  onShare: () => void;
  /** What stands between the name and the main action. */
  children?: ReactNode;
}

/** The skip link, the page's name and its one main action. */
export function Header({ onSkip, onShare, children }: HeaderProps) {
  const { say } = useLanguage();
  return (
    <header className={css.header}>
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
      <span className={css.name} translate="no">
        Dateline<i aria-hidden="true">.</i>
      </span>
      {children}
      <button type="button" className={css.share} onClick={onShare}>
        <Share2 aria-hidden="true" size={16} />
        {say.share}
      </button>
    </header>
  );
}

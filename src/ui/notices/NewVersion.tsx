import { useLanguage } from "../language.ts";
import { enNewVersion } from "../messages/en/new-version.ts";
import css from "./NewVersion.module.css";

interface NewVersionProps {
  /** Whether there is one; the empty place must be there before, for what is put in to be read out. */
  isReady: boolean;
  /** Name of the file that is open and would close with it. */
  closes?: string | undefined;
  onLoad: () => void;
  onDismiss: () => void;
}

/** Offers the newer version of the site, over the page's edge: nothing moves for it. */
export function NewVersion({ isReady, closes, onLoad, onDismiss }: NewVersionProps) {
  const { texts } = useLanguage();
  const say = texts?.newVersion ?? enNewVersion;
  return (
    <aside className={css.place} aria-label={say.title} aria-live="polite" data-screen-only>
      {isReady && (
        <div className={css.card}>
          <p>
            {say.ready} {closes !== undefined && say.closes(closes)}
          </p>
          <button type="button" onClick={onLoad}>
            {say.load}
          </button>
          <button type="button" onClick={onDismiss}>
            {say.later}
          </button>
        </div>
      )}
    </aside>
  );
}

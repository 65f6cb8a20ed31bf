import { Check, Link } from "lucide-react";
import { useState } from "react";
import { useLanguage } from "../language.ts";
import css from "./CopyLink.module.css";

interface CopyLinkProps {
  link: string;
  /** Called when the browser refuses the clipboard, to offer another way. */
  onRefused?: () => void;
}

/** Selecting alone does not let the keyboard copy: the field needs the focus too. */
const takeUp = (field: HTMLInputElement | null): void => {
  field?.focus();
  field?.select();
};

/** Copies a link; says whether it worked, and offers the link itself where it did not. */
export function CopyLink({ link, onRefused }: CopyLinkProps) {
  const { say } = useLanguage();
  const [outcome, setOutcome] = useState<{ link: string; copied: boolean } | null>(null);
  const current = outcome?.link === link ? outcome : null;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setOutcome({ link, copied: true });
    } catch {
      setOutcome({ link, copied: false });
      onRefused?.();
    }
  };
  return (
    <div className={css.copy}>
      <button type="button" onClick={() => void copy()}>
        {current?.copied ? (
          <Check aria-hidden="true" size={16} />
        ) : (
          <Link aria-hidden="true" size={16} />
        )}
        {say.copyLink}
      </button>
      <span aria-live="polite">{current && (current.copied ? say.copied : say.copyByHand)}</span>
      {current?.copied === false && !onRefused && (
        <input readOnly dir="ltr" aria-label={say.linkLabel} value={link} ref={takeUp} />
      )}
    </div>
  );
}

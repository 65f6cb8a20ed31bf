import { Check, type LucideIcon } from "lucide-react";
import { useState } from "react";
import css from "./CopyText.module.css";

interface CopyTextProps {
  text: string;
  Icon: LucideIcon;
  /** Name of the button. */
  name: string;
  /** Said when it worked, and when the browser refused. */
  copied: string;
  refused: string;
  /** Name of the field that holds the text to copy by hand. */
  label: string;
  /** Called when the browser refuses the clipboard, to offer another way. */
  onRefused?: (() => void) | undefined;
}

/** Selecting alone does not let the keyboard copy: the field needs the focus too. */
const takeUp = (field: HTMLTextAreaElement | null): void => {
  field?.focus();
  field?.select();
};

/** Copies a text; says whether it worked, and offers the text itself where it did not. */
export function CopyText(props: CopyTextProps) {
  const { text, Icon, name, copied, refused, label, onRefused } = props;
  const [outcome, setOutcome] = useState<{ text: string; copied: boolean } | null>(null);
  const current = outcome?.text === text ? outcome : null;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ text, copied: true });
    } catch {
      setOutcome({ text, copied: false });
      onRefused?.();
    }
  };
  const Sign = current?.copied ? Check : Icon;
  return (
    <div className={css.copy}>
      <button type="button" onClick={() => void copy()}>
        <Sign aria-hidden="true" size={16} />
        {name}
      </button>
      <span aria-live="polite">{current && (current.copied ? copied : refused)}</span>
      {current?.copied === false && !onRefused && (
        <textarea
          readOnly
          aria-label={label}
          rows={text.split("\n").length}
          value={text}
          ref={takeUp}
        />
      )}
    </div>
  );
}

import { X } from "lucide-react";
import { useLanguage } from "../language.ts";
import css from "./WordsChip.module.css";

interface WordsChipProps {
  /** The words that the events are narrowed by; nothing is shown without. */
  text: string | undefined;
  onClear: () => void;
}

/** That only events with some words are shown, wherever in the list the reader is, and the way out of it. */
export function WordsChip({ text = "", onClear }: WordsChipProps) {
  const { say } = useLanguage();
  if (text === "") return null;
  return (
    <p className={css.chip} data-words-on data-screen-only>
      <span>{say.onlyWith(text)}</span>
      <button type="button" aria-label={say.notOnly} title={say.notOnly} onClick={onClear}>
        <X aria-hidden="true" size={16} />
      </button>
    </p>
  );
}

import { X } from "lucide-react";
import { useLateMessages } from "../late-messages.ts";
import css from "./WordsChip.module.css";

interface WordsChipProps {
  /** The words that the events are narrowed by; nothing is shown without. */
  text: string | undefined;
  onClear: () => void;
}

/** That only events with some words are shown, wherever in the list the reader is, and the way out of it. */
export function WordsChip({ text = "", onClear }: WordsChipProps) {
  const { onlyWith, notOnly } = useLateMessages();
  if (text === "") return null;
  return (
    <p className={css.chip} data-words-on data-screen-only>
      <span>{onlyWith(text)}</span>
      <button type="button" aria-label={notOnly} title={notOnly} onClick={onClear}>
        <X aria-hidden="true" size={16} />
      </button>
    </p>
  );
}

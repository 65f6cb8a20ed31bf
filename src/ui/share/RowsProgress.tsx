import { useEffect, useRef } from "react";
import type { RowFileMessages } from "../messages/shape/row-files.ts";
import css from "./RowsProgress.module.css";
import { useRowFileMessages } from "./row-file-messages.ts";
import type { SavingAt } from "./row-files.ts";

interface RowsProgressProps {
  at: SavingAt;
  onCancel: () => void;
}

const WORDS: Readonly<Record<SavingAt["stage"], (say: RowFileMessages, at: SavingAt) => string>> = {
  fetching: (say, { done, total }) => say.fetching(done, total),
  reading: (say) => say.reading,
  writing: (say, { done, total }) => say.writing(Math.floor((100 * done) / total)),
};

/** How much is said aloud: that a stage began, and each quarter of it. */
const QUARTERS = 4;

/** How far a file is, and the button that ends it. */
export function RowsProgress({ at, onCancel }: RowsProgressProps) {
  const say = useRowFileMessages();
  const cancel = useRef<HTMLButtonElement>(null);
  // The button that began it is gone: the keyboard would else be nowhere.
  useEffect(() => cancel.current?.focus(), []);
  const { stage, done, total } = at;
  const isKnown = stage !== "reading" && total > 0;
  const words = WORDS[stage](say, at);
  const quarter = Math.floor((QUARTERS * done) / total);
  const aloud = WORDS[stage](say, isKnown ? { ...at, done: (quarter * total) / QUARTERS } : at);
  return (
    <div className={css.progress}>
      <p aria-hidden="true">{words}</p>
      <p className={css.aloud} role="status">
        {aloud}
      </p>
      <progress aria-label={words} {...(isKnown && { value: done, max: total })} />
      <button type="button" ref={cancel} onClick={onCancel}>
        {say.cancel}
      </button>
    </div>
  );
}

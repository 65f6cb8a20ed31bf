import { useEffect, useRef } from "react";
import type { OpeningMessages } from "../messages/shape/opening.ts";
import css from "./Opening.module.css";
import { useOpeningMessages } from "./opening-messages.ts";

interface OpenProgressProps {
  stage: keyof OpeningMessages["stage"];
  done: number;
  /** 0 where it is not known. */
  total: number;
  onCancel: () => void;
}

/** How far opening is, and the button that ends it. */
export function OpenProgress({ stage, done, total, onCancel }: OpenProgressProps) {
  const say = useOpeningMessages();
  const cancel = useRef<HTMLButtonElement>(null);
  // The button that began it is gone: the keyboard would else be nowhere.
  useEffect(() => cancel.current?.focus(), []);
  const isKnown = total > 0;
  return (
    <>
      <p className={css.intro} aria-live="polite">
        {say.stage[stage]}
      </p>
      <progress
        className={css.progress}
        aria-label={say.stage[stage]}
        {...(isKnown && { value: done, max: total })}
      />
      {isKnown && (
        <p className={css.intro}>
          {stage === "rows"
            ? say.rowsDone(done, total)
            : say.percentDone(Math.floor((100 * done) / total))}
        </p>
      )}
      <div className={css.buttons}>
        <button type="button" ref={cancel} className={css.button} onClick={onCancel}>
          {say.cancel}
        </button>
      </div>
    </>
  );
}

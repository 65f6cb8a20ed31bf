import { X } from "lucide-react";
import type { ReactNode, Ref } from "react";
import { useLanguage } from "./language.ts";
import css from "./story/PlaceDialog.module.css";

interface DialogHeadProps {
  /** Of the heading, which names the dialog. */
  id: string;
  headingRef: Ref<HTMLHeadingElement>;
  onClose: () => void;
  children: ReactNode;
}

/** The heading of details that open over the page, and the way out of them. */
export function DialogHead({ id, headingRef, onClose, children }: DialogHeadProps) {
  const { say } = useLanguage();
  return (
    <header className={css.head}>
      <h2 id={id} ref={headingRef} tabIndex={-1}>
        {children}
      </h2>
      <button type="button" className={css.close} aria-label={say.close} onClick={onClose}>
        <X aria-hidden="true" size={18} />
      </button>
    </header>
  );
}

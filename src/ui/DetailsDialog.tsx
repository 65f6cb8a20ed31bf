import { X } from "lucide-react";
import { useEffect, useId, type ReactNode, type Ref } from "react";
import { alongList } from "./along-list.ts";
import css from "./DetailsDialog.module.css";
import { useLanguage } from "./language.ts";

interface DetailsDialogProps {
  /** The words of the heading, which name the dialog. */
  heading: ReactNode;
  /** For a page that moves the focus itself. */
  headingRef?: Ref<HTMLHeadingElement>;
  /** Whether the focus goes to the heading when they open: the reader opened them. */
  takesFocus?: boolean;
  /** What stands beside the heading and does not belong to the name. */
  beside?: ReactNode;
  foot?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/**
 * Details that open over the map or over the list, and the way out of them. Not modal: map and list
 * stay in reach. Its Escape closes it and nothing around it.
 */
export function DetailsDialog(props: DetailsDialogProps) {
  const { heading, headingRef, takesFocus = false, beside, foot, onClose, children } = props;
  const { say } = useLanguage();
  const id = useId();
  useEffect(() => {
    if (takesFocus) document.getElementById(id)?.focus({ preventScroll: true });
  }, [takesFocus, id]);
  return (
    <div
      role="dialog"
      aria-labelledby={id}
      className={css.dialog}
      onKeyDown={(press) => {
        if (press.key !== "Escape") return alongList(press);
        press.stopPropagation();
        onClose();
      }}
    >
      <header className={css.head}>
        <h2 id={id} ref={headingRef} tabIndex={-1}>
          {heading}
        </h2>
        {beside}
        <button type="button" className={css.close} aria-label={say.close} onClick={onClose}>
          <X aria-hidden="true" size={18} />
        </button>
      </header>
      {children}
      {foot && <footer className={css.foot}>{foot}</footer>}
    </div>
  );
}

interface DetailsBodyProps {
  ref?: Ref<HTMLDivElement>;
  children: ReactNode;
}

/** What scrolls in them, by the arrow keys too: it may hold nothing that takes the focus. */
export function DetailsBody({ ref, children }: DetailsBodyProps) {
  const { say } = useLanguage();
  return (
    <div ref={ref} className={css.body} tabIndex={0} role="group" aria-label={say.details}>
      {children}
    </div>
  );
}

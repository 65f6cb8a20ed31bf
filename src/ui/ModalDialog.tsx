import { X } from "lucide-react";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { useLanguage } from "./language.ts";
import css from "./ModalDialog.module.css";

interface ModalDialogProps {
  title: string;
  onClose: () => void;
  /** For a table: as wide as the page allows. */
  wide?: boolean;
  children: ReactNode;
}

/** What the reader opened the dialogs by: one that takes another's place is opened from within that. */
let opener: HTMLElement | null = null;

/** The element with the focus, where that is on the page and not lost or in a dialog. */
const focusOnPage = (): HTMLElement | null => {
  const { activeElement: active, body } = document;
  const isThere = active instanceof HTMLElement && active !== body && !active.closest("dialog");
  return isThere ? active : null;
};

/** The browser itself goes back only to what is still there. */
const goBackToOpener = (): void => {
  if (!focusOnPage()) opener?.focus({ preventScroll: true });
};

/** A native modal dialog: focus stays in it, Escape closes it, focus goes back to its opener. */
export function ModalDialog({ title, onClose, wide = false, children }: ModalDialogProps) {
  const { say } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (dialog.current?.open !== false) return;
    opener = focusOnPage() ?? opener;
    dialog.current.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={css.dialog}
      data-wide={wide || undefined}
      aria-labelledby={id}
      onClose={() => {
        onClose();
        goBackToOpener();
      }}
      onClick={({ target, currentTarget }) => {
        // The backdrop belongs to the dialog element itself.
        if (target === currentTarget) currentTarget.close();
      }}
    >
      <div className={css.content}>
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          className={css.close}
          aria-label={say.close}
          onClick={() => dialog.current?.close()}
        >
          <X aria-hidden="true" size={18} />
        </button>
        {children}
      </div>
    </dialog>
  );
}

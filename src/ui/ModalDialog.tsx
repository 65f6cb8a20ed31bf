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

/** A native modal dialog: focus stays in it, Escape closes it, focus goes back to its opener. */
export function ModalDialog({ title, onClose, wide = false, children }: ModalDialogProps) {
  const { say } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={css.dialog}
      data-wide={wide || undefined}
      aria-labelledby={id}
      onClose={onClose}
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

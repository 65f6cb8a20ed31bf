import { useLanguage } from "./language.ts";
import { ModalDialog } from "./ModalDialog.tsx";

/** Stands for a part of the page that could not be fetched. */
export function NotLoaded() {
  const { say } = useLanguage();
  return <p role="alert">{say.notLoaded}</p>;
}

/** Stands for a dialog that could not be fetched; opened again, it is tried again. */
export function DialogNotLoaded({ onClose }: { onClose: () => void }) {
  const { say } = useLanguage();
  return (
    <ModalDialog title={say.notLoaded} onClose={onClose}>
      {null}
    </ModalDialog>
  );
}

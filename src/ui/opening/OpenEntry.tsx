import { FolderOpen } from "lucide-react";
import { useEffect, useRef } from "react";
import css from "./Opening.module.css";
import { useOpeningMessages } from "./opening-messages.ts";

interface OpenEntryProps {
  onOpen: () => void;
  /** Where there is nothing else to do: after the dialog, or a story that was closed, one goes on here. */
  takesFocus?: boolean;
}

/** The button that leads to opening a story of one's own. */
export function OpenEntry({ onOpen, takesFocus = false }: OpenEntryProps) {
  const { open } = useOpeningMessages();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  return (
    <button type="button" ref={button} className={css.entry} onClick={onOpen} data-screen-only>
      <FolderOpen aria-hidden="true" size={16} />
      {open}
    </button>
  );
}

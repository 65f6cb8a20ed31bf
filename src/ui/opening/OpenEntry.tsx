import { FolderOpen } from "lucide-react";
import css from "./Opening.module.css";
import { useOpeningMessages } from "./opening-messages.ts";

/** The button that leads to opening a story of one's own. */
export function OpenEntry({ onOpen }: { onOpen: () => void }) {
  const { open } = useOpeningMessages();
  return (
    <button type="button" className={css.entry} onClick={onOpen} data-screen-only>
      <FolderOpen aria-hidden="true" size={16} />
      {open}
    </button>
  );
}

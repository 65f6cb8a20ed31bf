import css from "./Opening.module.css";
import { useOpeningMessages } from "./opening-messages.ts";

/** Over the page while files are dragged over it. */
export function DropOverlay() {
  const { drop } = useOpeningMessages();
  return (
    <div className={css.overlay} data-drop-here>
      <p>{drop}</p>
    </div>
  );
}

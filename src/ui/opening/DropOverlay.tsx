import { useEffect, useRef } from "react";
import css from "./Opening.module.css";
import { useOpeningMessages } from "./opening-messages.ts";

/** Over the page while files are dragged over it. */
export function DropOverlay() {
  const { drop } = useOpeningMessages();
  const overlay = useRef<HTMLDivElement>(null);
  // In the browser’s top layer: a dialog that is open would else lie over it.
  useEffect(() => overlay.current?.showPopover(), []);
  return (
    <div className={css.overlay} ref={overlay} popover="manual" data-drop-here>
      <p>{drop}</p>
    </div>
  );
}

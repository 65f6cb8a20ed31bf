import { Layers } from "lucide-react";
import {
  useId,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from "react";
import { useLanguage } from "../ui/language.ts";
import css from "./LayersButton.module.css";

/**
 * Opens a panel beside the map's buttons. It is a popover, in the browser's top layer: neither the
 * popup nor a phone's sheet hides it, and a click elsewhere closes it.
 */
export function LayersButton({ children }: { children: ReactNode }) {
  const { say } = useLanguage();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const beside = (): void => {
    const top = button.current?.parentElement?.getBoundingClientRect().top ?? 0;
    panel.current?.style.setProperty("--top", `${top}px`);
  };
  const both = {
    onKeyDown: (event: KeyboardEvent) => {
      if (!open || event.key !== "Escape") return;
      // It closes the panel and nothing else.
      event.preventDefault();
      event.stopPropagation();
      panel.current?.hidePopover();
      button.current?.focus();
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      const goesTo = relatedTarget as Node | null;
      if (!goesTo || goesTo === button.current || panel.current?.contains(goesTo)) return;
      panel.current?.hidePopover();
    },
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-expanded={open}
        aria-label={say.mapControls.layers}
        title={say.mapControls.layers}
        // Safari does not give the focus to a button that is clicked.
        onClick={({ currentTarget }) => currentTarget.focus()}
        {...both}
      >
        <Layers aria-hidden="true" size={19} />
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="group"
        aria-label={say.mapControls.layers}
        className={css.panel}
        // Else a click on its text would give the focus to the map.
        tabIndex={-1}
        onBeforeToggle={beside}
        onToggle={({ newState }) => setOpen(newState === "open")}
        {...both}
      >
        {children}
      </div>
    </>
  );
}

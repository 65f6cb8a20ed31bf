import { useState, type ReactNode } from "react";
import css from "./Disclosure.module.css";

interface DisclosureProps {
  title: string;
  /** What there is in it, in few words. */
  aside?: string;
  children: () => ReactNode;
}

/** A part of a dialog that is closed at first; what is in it is made when it is opened. */
export function Disclosure({ title, aside, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={css.part}
      onToggle={({ currentTarget: { open } }) => {
        setOpen(open);
      }}
    >
      <summary>
        {title}
        {aside !== undefined && <small>{aside}</small>}
      </summary>
      {isOpen && <div className={css.inside}>{children()}</div>}
    </details>
  );
}

import { Search, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useLateMessages } from "../late-messages.ts";
import { SearchField, type SearchFieldProps } from "./SearchField.tsx";
import css from "./SearchBox.module.css";

export interface SearchBoxProps extends Omit<SearchFieldProps, "onDone"> {
  /** On a phone the field opens over the header. */
  narrow: boolean;
}

/** The search of the header; on a phone a button that opens it. */
export function SearchBox({ narrow, ...props }: SearchBoxProps) {
  const { search } = useLateMessages();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) field.current?.querySelector("input")?.focus();
  }, [open]);
  if (!narrow)
    return (
      <search className={css.wide} data-screen-only>
        <SearchField {...props} onDone={() => undefined} />
      </search>
    );
  const shut = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={css.icon}
        data-screen-only
        aria-label={search.name}
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        <Search aria-hidden="true" size={20} />
      </button>
      {open && (
        <search ref={field} className={css.over} data-screen-only>
          <SearchField {...props} onDone={(how) => (how === "left" ? shut() : setOpen(false))} />
          <button type="button" className={css.icon} aria-label={search.close} onClick={shut}>
            <X aria-hidden="true" size={20} />
          </button>
        </search>
      )}
    </>
  );
}

import { Copy } from "lucide-react";
import { useRef } from "react";
import { useLateMessages } from "../late-messages.ts";
import css from "./CopyField.module.css";
import { CopyText } from "./CopyText.tsx";

interface CopyFieldProps {
  text: string;
  /** Name of the field, of the button, and what is said when it worked. */
  words: { field: string; copy: string; copied: string };
  /** For code; other texts run the way their letters do, line by line. */
  isCode?: boolean;
  /** For a paragraph of the page's language that may begin with words of another. */
  dir?: "ltr" | "rtl" | "auto";
}

/** A text to take along: all of it to be seen, with a button that copies it. */
export function CopyField({ text, words, isCode = false, dir = "auto" }: CopyFieldProps) {
  const { sharing } = useLateMessages();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <textarea
        ref={field}
        className={css.field}
        readOnly
        aria-label={words.field}
        dir={isCode ? "ltr" : dir}
        data-code={isCode || undefined}
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <CopyText
        text={text}
        Icon={Copy}
        name={words.copy}
        copied={words.copied}
        refused={sharing.copyByHand}
        label={words.field}
        onRefused={() => field.current?.focus()}
      />
    </>
  );
}

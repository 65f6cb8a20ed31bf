import { Copy } from "lucide-react";
import { useId, useRef } from "react";
import { CopyText } from "../share/CopyText.tsx";
import { useEmbedMessages } from "./embed-messages.ts";
import css from "./EmbedDialog.module.css";

interface CodeFieldProps {
  label: string;
  about?: string;
  text: string;
  /** Name of the button that copies it. */
  name: string;
}

/** Code to be read and copied. */
export function CodeField({ label, about, text, name }: CodeFieldProps) {
  const { copied, refused } = useEmbedMessages();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  return (
    <div className={css.code}>
      <label htmlFor={id}>{label}</label>
      {about !== undefined && <p id={`${id}-about`}>{about}</p>}
      <textarea
        ref={field}
        id={id}
        readOnly
        dir="ltr"
        translate="no"
        rows={5}
        value={text}
        aria-describedby={about === undefined ? undefined : `${id}-about`}
      />
      <CopyText
        {...{ text, name, copied, refused, label }}
        Icon={Copy}
        onRefused={() => {
          field.current?.focus();
          field.current?.select();
        }}
      />
    </div>
  );
}

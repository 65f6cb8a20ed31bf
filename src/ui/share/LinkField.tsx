import { useRef } from "react";
import { useLanguage } from "../language.ts";
import { CopyLink } from "./CopyLink.tsx";
import css from "./LinkField.module.css";

/** A link in a field that cannot be edited, with a button that copies it. */
export function LinkField({ link }: { link: string }) {
  const { say } = useLanguage();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <label className={css.label}>
        {say.linkLabel}
        <input
          ref={field}
          className={css.link}
          readOnly
          dir="ltr"
          value={link}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
      <CopyLink
        link={link}
        onRefused={() => {
          field.current?.focus();
          field.current?.select();
        }}
      />
    </>
  );
}

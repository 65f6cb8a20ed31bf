import { useRef } from "react";
import { useLanguage } from "../language.ts";
import { ModalDialog } from "../ModalDialog.tsx";
import { CopyLink } from "./CopyLink.tsx";
import css from "./ShareDialog.module.css";

/** The link that brings back exactly this view. */
export function ShareDialog({ link, onClose }: { link: string; onClose: () => void }) {
  const { say } = useLanguage();
  const field = useRef<HTMLInputElement>(null);
  return (
    <ModalDialog title={say.share} onClose={onClose}>
      <p className={css.intro}>{say.shareIntro}</p>
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
    </ModalDialog>
  );
}

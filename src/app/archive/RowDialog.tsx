import { useId } from "react";
import { DialogHead } from "../../ui/DialogHead.tsx";
import { useLanguage } from "../../ui/language.ts";
import dialog from "../../ui/story/PlaceDialog.module.css";
import type { RowDialogProps } from "./archive-parts.ts";
import { RowDetails } from "./RowDetails.tsx";
import { RowMeta, RowTitle } from "./RowWords.tsx";
import { useRowText } from "./use-row-text.ts";

/** Details of the chosen row, on the map or, on a phone, over the list. */
export function RowDialog({ archive, row, headingRef, onClose }: RowDialogProps) {
  const { say } = useLanguage();
  const text = useRowText(archive, row);
  const id = useId();
  return (
    <div
      role="dialog"
      aria-labelledby={id}
      className={dialog.dialog}
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
      <DialogHead {...{ id, onClose }} headingRef={headingRef}>
        <RowTitle text={text} />
      </DialogHead>
      <div className={dialog.body} tabIndex={0} role="group" aria-label={say.details}>
        <RowMeta {...{ archive, row, text }} />
        <RowDetails {...{ archive, row }} />
      </div>
    </div>
  );
}

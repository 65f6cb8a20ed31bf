import { DetailsBody, DetailsDialog } from "../../ui/DetailsDialog.tsx";
import { DialogLink } from "../../ui/DialogLink.tsx";
import type { RowDialogProps } from "./archive-parts.ts";
import { RowDetails } from "./RowDetails.tsx";
import { RowMeta, RowTitle } from "./RowWords.tsx";
import { useTextOrLine } from "./use-row-text.ts";

/** Details of the chosen row, on the map or, on a phone, over the list. */
export function RowDialog(props: RowDialogProps) {
  const { archive, row, steps, headingRef, onClose } = props;
  const text = useTextOrLine(archive, row);
  const foot = (
    <>
      {steps}
      <DialogLink />
    </>
  );
  return (
    <DetailsDialog heading={<RowTitle text={text} />} {...{ headingRef, foot, onClose }}>
      <DetailsBody>
        <RowMeta {...{ archive, row, text }} />
        <RowDetails {...{ archive, row }} />
      </DetailsBody>
    </DetailsDialog>
  );
}

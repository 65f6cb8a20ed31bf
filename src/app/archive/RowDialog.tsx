import { DetailsBody, DetailsDialog } from "../../ui/DetailsDialog.tsx";
import type { RowDialogProps } from "./archive-parts.ts";
import { RowDetails } from "./RowDetails.tsx";
import { RowMeta, RowTitle } from "./RowWords.tsx";
import { useRowText } from "./use-row-text.ts";

/** Details of the chosen row, on the map or, on a phone, over the list. */
export function RowDialog({ archive, row, headingRef, onClose }: RowDialogProps) {
  const text = useRowText(archive, row);
  return (
    <DetailsDialog heading={<RowTitle text={text} />} {...{ headingRef, onClose }}>
      <DetailsBody>
        <RowMeta {...{ archive, row, text }} />
        <RowDetails {...{ archive, row }} />
      </DetailsBody>
    </DetailsDialog>
  );
}

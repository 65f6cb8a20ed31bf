import { useCallback, useRef, type RefObject } from "react";

interface DateFields {
  datesRef: RefObject<HTMLInputElement | null>;
  /** Brings the reader to the date fields, where there are any, out of the filters folded away. */
  toDates: (() => void) | undefined;
}

/** The way from the timeline to the two dates that say the same without dragging. */
export const useDateFields = (hasPanel: boolean): DateFields => {
  const datesRef = useRef<HTMLInputElement>(null);
  const toDates = useCallback(() => {
    const field = datesRef.current;
    const folded = field?.closest("details");
    if (folded) folded.open = true;
    field?.focus();
  }, []);
  return { datesRef, toDates: hasPanel ? toDates : undefined };
};

import { useEffect, useSyncExternalStore } from "react";
import type { ShownArchive } from "./archive-parts.ts";
import type { KnownText } from "./row-texts.ts";

/** The text of a row, which is asked for where it is not there. */
export const useRowText = ({ rowTexts }: ShownArchive, row: number): KnownText => {
  const known = useSyncExternalStore(rowTexts.subscribe, () => rowTexts.of(row));
  const isUnknown = known === undefined;
  useEffect(() => {
    // Not again at once where it failed: the row asks when it next comes into view.
    rowTexts.want(row);
  }, [rowTexts, row]);
  useEffect(() => {
    // A failure that is forgotten asks while the row is in view.
    if (isUnknown) rowTexts.want(row);
  }, [rowTexts, row, isUnknown]);
  return known ?? "asked";
};

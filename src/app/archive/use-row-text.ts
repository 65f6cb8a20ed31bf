import { useEffect, useSyncExternalStore } from "react";
import type { RowLine, RowText } from "../../archive/archive.ts";
import type { ShownArchive } from "./archive-parts.ts";
import type { Known, KnownLine, KnownRows } from "./known-rows.ts";

/** What is said of a row, which is asked for where it is not there. */
const useKnown = <T extends RowLine>(texts: KnownRows<T>, row: number): Known<T> => {
  const known = useSyncExternalStore(texts.subscribe, () => texts.of(row));
  const isUnknown = known === undefined;
  useEffect(() => {
    // Not again at once where it failed: the row asks when it next comes into view.
    texts.want(row);
  }, [texts, row]);
  useEffect(() => {
    // A failure that is forgotten asks while the row is in view.
    if (isUnknown) texts.want(row);
  }, [texts, row, isUnknown]);
  return known ?? "asked";
};

/** The text of a row. */
export const useRowText = ({ rowTexts }: ShownArchive, row: number): Known<RowText> =>
  useKnown(rowTexts, row);

/** What a list says of a row. */
export const useRowLine = ({ rowLines }: ShownArchive, row: number): KnownLine =>
  useKnown(rowLines, row);

/** The text of a row and, until it is here, what a list knows of it. */
export const useTextOrLine = (archive: ShownArchive, row: number): KnownLine => {
  const text = useRowText(archive, row);
  const { subscribe, of } = archive.rowLines;
  const line = useSyncExternalStore(subscribe, () => of(row));
  return typeof text !== "object" && typeof line === "object" ? line : text;
};

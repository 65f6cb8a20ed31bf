import type { Archive } from "./archive.ts";
import type { ArchiveColumns } from "./read-archive.ts";
import { textReader, type FetchRange } from "./texts.ts";

/** An archive whose texts come from where `fetchRange` gets them. */
export const withTexts = (
  { head, columns, positions, original }: ArchiveColumns,
  fetchRange: FetchRange,
): Archive => {
  const read = textReader(head, fetchRange);
  return { head, columns, positions, texts: (rows) => read(rows.map(original)) };
};

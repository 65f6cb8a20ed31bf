import type { Archive } from "./archive.ts";
import type { Inflate } from "./inflate.ts";
import { lineReader } from "./lines.ts";
import type { ArchiveColumns } from "./read-archive.ts";
import { wordSearch } from "./words.ts";
import { textReader, type FetchRange } from "./texts.ts";

/** From rows of the files to those that are there. */
const present = (found: Uint32Array, original: (row: number) => number, rows: number) => {
  const wanted = new Set(found);
  return Uint32Array.from({ length: rows }, (_, row) => row).filter((row) =>
    wanted.has(original(row)),
  );
};

/** An archive whose texts, lines and words come from where `fetchRange` gets them. */
export const withTexts = (
  { head, columns, positions, order, original }: ArchiveColumns,
  fetchRange: FetchRange,
  inflate: Inflate,
): Archive => {
  const read = textReader(head, fetchRange, inflate);
  const search = wordSearch(head, fetchRange, inflate);
  const { list } = head.layout;
  const isWhole = columns.rows === head.rows;
  return {
    head,
    columns,
    positions,
    ...(order && { order }),
    texts: (rows) => read(rows.map(original)),
    ...(isWhole && list && { linesIn: (inTime) => lineReader(list, inTime, fetchRange, inflate) }),
    ...(search && {
      search: async (text) => {
        const found = await search(text);
        return isWhole ? found : present(found, original, columns.rows);
      },
    }),
  };
};

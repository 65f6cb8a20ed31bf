import type { Columns } from "../explore/columns/columns.ts";
import type { RowOrder } from "../explore/columns/rows-by-day.ts";
import { columnsOf } from "./columns-of.ts";
import type { ArchiveFile } from "./head.ts";
import type { Inflate } from "./inflate.ts";
import type { PositionColumn } from "./positions.ts";
import { readData, type DataRead, type Read } from "./read-data.ts";

/** What could be read of an archive's columns. */
export interface ArchiveColumns {
  head: ArchiveFile;
  /** The rows that are there, in the archive's order. */
  columns: Columns;
  positions: PositionColumn;
  /** All rows in the order of time; missing where they are not sorted yet. */
  order?: RowOrder;
  /** The row in the file of each row that is there: the same number where all are. */
  original: (row: number) => number;
}

export type ArchiveRead = Read<ArchiveColumns>;

/** Bytes from the start of `columns.bin` that hold an even sample of the rows: enough to draw at once. */
export const coarseBytes = ({ layout }: ArchiveFile): number =>
  layout.columns.blocks[0]?.bytes ?? 0;

/** What was read, as filters and the map ask for it. */
export const archiveFrom = ({ archive, faults }: DataRead): ArchiveRead => {
  if (!archive) return { faults };
  const { head, columns, positions, order, original } = archive;
  return {
    archive: {
      head,
      columns: columnsOf(columns, head),
      positions,
      ...(order && { order }),
      original: original ? (row) => original[row] as number : (row) => row,
    },
    faults,
  };
};

/** Both at once. Never rejects. */
export const readArchive = async (
  headJson: string,
  columnsBytes: Uint8Array,
  inflate: Inflate,
): Promise<ArchiveRead> => archiveFrom(await readData(headJson, columnsBytes, inflate));

import type { Columns } from "../explore/columns/columns.ts";
import { columnsOf } from "./columns-of.ts";
import type { ArchiveFault } from "./faults.ts";
import type { ArchiveFile } from "./head.ts";
import type { Inflate } from "./inflate.ts";
import type { PositionColumn } from "./positions.ts";
import { readHead } from "./read-head.ts";
import { readRows } from "./read-rows.ts";

/** What could be read of an archive's columns. */
export interface ArchiveColumns {
  head: ArchiveFile;
  /** The rows that are there, in the archive's order. */
  columns: Columns;
  positions: PositionColumn;
  /** The row in the file of each row that is there: the same number where all are. */
  original: (row: number) => number;
}

export interface ArchiveRead {
  /** `undefined` where the head cannot be relied on. */
  archive?: ArchiveColumns;
  faults: ArchiveFault[];
}

/** Bytes from the start of `columns.bin` that hold an even sample of the rows: enough to draw at once. */
export const coarseBytes = ({ layout }: ArchiveFile): number =>
  layout.columns.blocks[0]?.bytes ?? 0;

/**
 * Reads an archive from its head and as much of its columns as is there. Never rejects: a block that is
 * missing or damaged is a fault, and the rows of all others are read.
 */
export const readArchive = async (
  headJson: string,
  columnsBytes: Uint8Array,
  inflate: Inflate,
): Promise<ArchiveRead> => {
  const { head, fault } = readHead(headJson);
  if (!head) return { faults: [fault] };
  const read = await readRows(columnsBytes, head, inflate);
  const { placed, original, whereabouts } = read;
  return {
    archive: { head, columns: columnsOf(read), positions: { z: whereabouts.z, placed }, original },
    faults: read.faults,
  };
};

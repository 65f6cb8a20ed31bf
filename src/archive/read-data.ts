import type { RowOrder } from "../explore/columns/rows-by-day.ts";
import { columnData, type ColumnData } from "./column-data.ts";
import type { ArchiveFault } from "./faults.ts";
import type { ArchiveFile } from "./head.ts";
import type { Inflate } from "./inflate.ts";
import type { PositionColumn } from "./positions.ts";
import { readHead } from "./read-head.ts";
import { readRows } from "./read-rows.ts";

/** What could be read of an archive's columns, as numbers alone: another thread can hand it over. */
export interface ArchiveData {
  head: ArchiveFile;
  columns: ColumnData;
  positions: PositionColumn;
  /** All rows in the order of time; missing where they are not sorted yet. */
  order?: RowOrder;
  /** The row in the file of each row that is there; missing where all are. */
  original?: Uint32Array;
}

/** What was read, and what could not be. */
export interface Read<A> {
  /** `undefined` where the head cannot be relied on. */
  archive?: A;
  faults: ArchiveFault[];
}

export type DataRead = Read<ArchiveData>;

/**
 * Reads an archive from its head and as much of its columns as is there. Never rejects: a block that is
 * missing or damaged is a fault, and the rows of all others are read.
 */
export const readData = async (
  headJson: string,
  columnsBytes: Uint8Array,
  inflate: Inflate,
): Promise<DataRead> => {
  const { head, fault } = readHead(headJson);
  if (!head) return { faults: [fault] };
  const read = await readRows(columnsBytes, head, inflate);
  const { placed, original, whereabouts, faults } = read;
  const positions = { z: whereabouts.z, placed };
  return {
    archive: { head, columns: columnData(read), positions, ...(original && { original }) },
    faults,
  };
};

import { codeColumn, partiesOf, sourcesOf } from "../column-data.ts";
import type { ArchiveFault } from "../faults.ts";
import { zOfHalves } from "../grid.ts";
import type { ArchiveFile } from "../head.ts";
import type { Inflate } from "../inflate.ts";
import { readRows } from "../read-rows.ts";
import { CODE_COLUMNS, type CodeColumn, type CodeLists } from "../rows.ts";

/** All rows of an archive as its columns have them. */
export interface StoredRows {
  /** Along the Z-order curve; NaN without a place. */
  z: Float64Array;
  /** Since 1970-01-01. */
  day: Int32Array;
  /** Of the head's spans, types and zones; of claims one bit a state. */
  codes: Readonly<Record<CodeColumn, Uint32Array>>;
  parties: CodeLists;
  /** How many events each stands for; missing where each is one. */
  events?: Uint32Array;
  /** Missing where no row names a source. */
  sources?: CodeLists;
}

/** Reads every row, or tells why some cannot be read. */
export const storedRows = async (
  head: ArchiveFile,
  bytes: Uint8Array,
  inflate: Inflate,
): Promise<StoredRows | ArchiveFault[]> => {
  const read = await readRows(bytes, head, inflate);
  const { rows, whereabouts, events, faults } = read;
  if (faults.length > 0) return faults;
  const { high, low } = whereabouts.z;
  const z = new Float64Array(rows).fill(NaN);
  for (let row = 0; row < high.length; row++)
    z[row] = zOfHalves(high[row] as number, low[row] as number);
  const codes = CODE_COLUMNS.map(
    (name) => [name, codeColumn(read, name, new Uint32Array(rows))] as const,
  );
  const sources = sourcesOf(read);
  return {
    z,
    day: whereabouts.day,
    codes: Object.fromEntries(codes) as StoredRows["codes"],
    parties: partiesOf(read),
    ...(events && { events }),
    ...(sources && { sources }),
  };
};

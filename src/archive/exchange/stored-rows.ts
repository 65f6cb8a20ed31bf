import type { ListColumn, NamedColumn } from "../../explore/columns/facet-column.ts";
import { codeColumn, eachBlock, eventsOf, partiesOf, sourcesOf } from "../columns-of.ts";
import type { ArchiveFault } from "../faults.ts";
import { zOfHalves } from "../grid.ts";
import type { ArchiveFile } from "../head.ts";
import type { Inflate } from "../inflate.ts";
import { merge, place } from "../merge.ts";
import { readBlocks } from "../read-blocks.ts";
import { CODE_COLUMNS } from "../rows.ts";

/** All rows of an archive as its columns have them. */
export interface StoredRows {
  /** Along the Z-order curve; NaN without a place. */
  z: Float64Array;
  /** Since 1970-01-01. */
  day: Int32Array;
  /** Of the head's spans, types and zones; of claims one bit a state. */
  codes: Readonly<Record<(typeof CODE_COLUMNS)[number], Uint32Array>>;
  parties: ListColumn;
  /** How many events each stands for; missing where each is one. */
  events?: Uint32Array;
  /** Missing where no row names a source. */
  sources?: NamedColumn;
}

/** Reads every row, or tells why some cannot be read. */
export const storedRows = async (
  head: ArchiveFile,
  bytes: Uint8Array,
  inflate: Inflate,
): Promise<StoredRows | ArchiveFault[]> => {
  const { blocks, present, faults } = await readBlocks(bytes, head, inflate);
  if (faults.length > 0) return faults;
  const merged = merge(present);
  const { rows } = head;
  const read = { head, blocks, merged, rows };
  const z = new Float64Array(rows).fill(NaN);
  const day = new Int32Array(rows);
  eachBlock(read, (block, placement) => {
    const { high, low } = block.z;
    place(
      z,
      Float64Array.from(high, (half, at) => zOfHalves(half, low[at] as number)),
      placement,
    );
    place(day, block.day, placement);
  });
  const codes = CODE_COLUMNS.map(
    (name, n) => [name, codeColumn(read, n, new Uint32Array(rows))] as const,
  );
  const [events, sources] = [eventsOf(read), sourcesOf(read)];
  return {
    z,
    day,
    codes: Object.fromEntries(codes) as StoredRows["codes"],
    parties: partiesOf(read),
    ...(events && { events }),
    ...(sources && { sources }),
  };
};

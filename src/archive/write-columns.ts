import { crc32 } from "../formats/crc32.ts";
import { writeBlock } from "./write-block.ts";
import type { Layout } from "./head.ts";
import type { Rows } from "./rows.ts";
import { blockRows, stepFor } from "./sampling.ts";

/**
 * The file `columns.bin`, block by block. `rows` stand in the order of the archive: by Z-order, those
 * of one position by day, those without a place last, by day.
 */
export function* columnBlocks(
  rows: Rows,
): Generator<{ bytes: Uint8Array; block: Layout["columns"]["blocks"][number] }> {
  for (const order of blockRows(rows.rows, stepFor(rows.rows))) {
    const { bytes, raw } = writeBlock(rows, order);
    yield {
      bytes,
      block: { rows: order.length, bytes: bytes.length, raw, crc32: crc32(bytes) },
    };
  }
}

/** What the head says of `columns.bin`. */
export const columnsLayout = (
  rows: number,
  blocks: Layout["columns"]["blocks"],
): Layout["columns"] => ({
  bytes: blocks.reduce((sum, { bytes }) => sum + bytes, 0),
  step: stepFor(rows),
  blocks,
});

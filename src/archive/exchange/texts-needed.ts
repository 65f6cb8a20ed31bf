import { chunkRange, type ByteRange, type ChunkTable } from "../chunks.ts";

/** What has to be had of `texts.bin` for some rows. */
export interface TextsNeeded {
  /** Ascending; each holds whole chunks. */
  ranges: ByteRange[];
  /** Bytes of all of them. */
  bytes: number;
}

/** Bytes that are not wanted and cost less than a request of its own. */
const GAP = 2 ** 14;
/** Bytes of a request, beyond which none is made longer: what fails is had again at once. */
const MOST = 2 ** 20;

/** The parts of the file in which the texts of rows stand; `rows` ascend, `rowsPerChunk` is the head's. */
export const textsNeeded = (
  table: ChunkTable,
  rowsPerChunk: number,
  rows: Uint32Array,
): TextsNeeded => {
  const ranges: ByteRange[] = [];
  let before = -1;
  for (const row of rows) {
    const chunk = Math.floor(row / rowsPerChunk);
    if (chunk === before) continue;
    before = chunk;
    const range = chunkRange(table, chunk);
    const last = ranges.at(-1);
    if (last && range.start - last.end <= GAP && range.end - last.start <= MOST)
      last.end = range.end;
    else ranges.push(range);
  }
  return { ranges, bytes: ranges.reduce((sum, { start, end }) => sum + end - start, 0) };
};

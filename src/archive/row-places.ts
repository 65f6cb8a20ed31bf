import { firstRow } from "../explore/columns/first-row.ts";
import type { ArchiveFile } from "./head.ts";
import type { Stored } from "./read-blocks.ts";
import { restRow } from "./sampling.ts";

/** Which rows of an archive are there, and where each comes to stand among them, in the archive's order. */
export interface RowPlaces {
  /** How many are there. */
  rows: number;
  /** The first of them have a place on the map. */
  placed: number;
  /** Where the rows of a block stand. */
  of: (block: Stored) => Uint32Array;
  /** The row in the archive of each that is there; missing where all are. */
  original?: Uint32Array;
}

/** The rows of the archive that a block has, in its order. */
const rowsOf = ({ n, rows, rest }: Stored, step: number): Uint32Array => {
  const own = new Uint32Array(rows);
  if (n === 0) {
    for (let at = 0; at < rows; at++) own[at] = at * step;
    return own;
  }
  // Every so many-th row is in the first block and is passed over here.
  let left = step - 1 - (rest % (step - 1));
  for (let at = 0, row = restRow(rest, step); at < rows; at++, row++) {
    own[at] = row;
    if (--left > 0) continue;
    left = step - 1;
    row++;
  }
  return own;
};

/** Where the rows of these blocks stand, which are some of an archive's or all. */
export const rowPlaces = (blocks: readonly Stored[], head: ArchiveFile): RowPlaces => {
  const { step } = head.layout.columns;
  const ofBlock = (block: Stored): Uint32Array => rowsOf(block, step);
  const rows = blocks.reduce((sum, block) => sum + block.rows, 0);
  const { placed } = head.layout;
  if (rows === head.rows) return { rows, placed, of: ofBlock };
  const original = new Uint32Array(rows);
  const places = new Uint32Array(head.rows);
  for (const block of blocks) for (const row of ofBlock(block)) places[row] = 1;
  let next = 0;
  for (let row = 0; row < places.length; row++) {
    if (places[row] === 0) continue;
    original[next] = row;
    places[row] = next++;
  }
  return {
    rows,
    placed: firstRow(0, rows, (at) => (original[at] as number) >= placed),
    of: (block) => ofBlock(block).map((row) => places[row] as number),
    original,
  };
};

import type { Codes } from "../explore/columns/option-table.ts";
import { LAST_DAY, type Block } from "./block.ts";
import { BITS, HALF_MASK, type ZHalves } from "./grid.ts";
import { Damaged, type Planes } from "./planes.ts";

/** Where and when rows are, of all blocks together. */
export interface Whereabouts {
  /** Of rows that have a place. */
  z: ZHalves;
  /** Since 1970-01-01. */
  day: Int32Array;
}

/** Holds a run to where it should begin and to a limit at which it ends at the latest. Throws `Damaged`. */
const checkRun = (from: number, begin: number, to: number, limit: number): void => {
  if (from !== begin || from >= to || to > limit) throw new Damaged();
};

/** Holds what a block came to against what there is. Throws `Damaged`. */
const checkSums = (missing: number, half: number, day: number): void => {
  if (missing !== 0 || half > HALF_MASK || day > LAST_DAY) throw new Damaged();
};

/**
 * Takes positions and days of a block's rows to where those stand. One loop without functions over
 * what is there already: it runs for each row of a million, and what it would put aside in between costs
 * more than it does. Throws `Damaged`; what it wrote until then is to be thrown away.
 */
export const unpackWhereabouts = (
  { placed, runs, placedRuns, base, lengths, positions, days }: Block,
  rows: Uint32Array,
  { z: { high, low }, day }: Whereabouts,
): void => {
  const [l0, l1, l2, l3] = lengths.bytes as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  const [p0, p1, p2, p3, p4, p5] = positions.bytes as [
    ...[Uint8Array, Uint8Array, Uint8Array],
    ...[Uint8Array, Uint8Array, Uint8Array],
  ];
  const [d0, d1, d2] = days.bytes as [Uint8Array, Uint8Array, Uint8Array];
  let [above, below, last, n] = [0, 0, base, 0];
  for (let run = 0; run < runs; run++) {
    const isPlaced = run < placedRuns;
    if (isPlaced) {
      below += (p0[run] as number) | ((p1[run] as number) << 8) | ((p2[run] as number) << 16);
      above +=
        ((p3[run] as number) | ((p4[run] as number) << 8) | ((p5[run] as number) << 16)) +
        (below >>> BITS);
      below &= HALF_MASK;
    }
    const end =
      n +
      1 +
      ((l0[run] as number) |
        ((l1[run] as number) << 8) |
        ((l2[run] as number) << 16) |
        ((l3[run] as number) << 24));
    checkRun(n, isPlaced ? n : placed, end, isPlaced ? placed : rows.length);
    let own = base;
    for (; n < end; n++) {
      const row = rows[n] as number;
      own += (d0[n] as number) | ((d1[n] as number) << 8) | ((d2[n] as number) << 16);
      day[row] = own;
      if (isPlaced) {
        high[row] = above;
        low[row] = below;
      }
    }
    // Days of a run only rise.
    last = Math.max(last, own);
  }
  checkSums(rows.length - n, above, last);
};

/** Takes the numbers of a block's rows to where those stand; all of them are 0 there. */
export const unpackCodes = ({ width, bytes }: Planes, rows: Uint32Array, into: Codes): void => {
  if (width === 0) return;
  const [b0, b1, b2, b3] = bytes as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  if (width === 1) for (let n = 0; n < rows.length; n++) into[rows[n] as number] = b0[n] as number;
  else
    for (let n = 0; n < rows.length; n++)
      into[rows[n] as number] =
        (b0[n] as number) |
        ((b1[n] as number) << 8) |
        ((b2[n] as number) << 16) |
        ((b3[n] as number) << 24);
};

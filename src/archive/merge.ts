import { restRow } from "./sampling.ts";

/** Rows of a file that could be read: those of its first block, if it could, and of others. */
export interface Present {
  step: number;
  /** Rows of the first block; 0 where it could not be read. */
  first: number;
  /** Stretches of the rows that are not in the first block, by their count from its first one. */
  rest: readonly (readonly [from: number, to: number])[];
}

/** Where the rows that are there come to stand, in the archive's order. */
export interface Merged {
  /** The row in the file of each that is there. */
  original: Uint32Array;
  /** Of the first block's rows, then of the others': its place among those that are there. */
  targets: Uint32Array;
}

/** Puts the sample and the rest in one order again. */
export const merge = ({ step, first, rest }: Present): Merged => {
  const total = rest.reduce((sum, [from, to]) => sum + to - from, first);
  const original = new Uint32Array(total);
  const targets = new Uint32Array(total);
  let sampled = 0;
  let target = 0;
  const sampleBefore = (row: number): void => {
    for (; sampled < first && sampled * step < row; sampled++, target++) {
      original[target] = sampled * step;
      targets[sampled] = target;
    }
  };
  let stored = first;
  for (const [from, to] of rest)
    for (let n = from; n < to; n++, target++, stored++) {
      const row = restRow(n, step);
      sampleBefore(row);
      original[target] = row;
      targets[stored] = target;
    }
  sampleBefore(Infinity);
  return { original, targets };
};

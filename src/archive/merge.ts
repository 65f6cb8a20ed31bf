import { firstRow } from "../explore/columns/first-row.ts";
import { restRow } from "./sampling.ts";

/** Rows of a file that could be read: those of its first block, if it could, and of others. */
export interface Present {
  step: number;
  /** Rows of the first block; 0 where it could not be read. */
  first: number;
  /** Of each other block, its stretch of the rows that are not in the first one. */
  rest: readonly (readonly [from: number, to: number])[];
}

/**
 * Where the rows of a block come to stand, by stretches of rows that follow each other there as in the
 * block: copied by the stretch, a million rows need no step of a loop each.
 */
export interface Placement {
  /** The first row of each stretch in the block; then how many rows that has. */
  from: Uint32Array;
  /** The place of that row among all that are there. */
  to: Uint32Array;
}

/** Where the rows that are there come to stand, in the archive's order. */
export interface Merged {
  rows: number;
  /** Of each block that was read. */
  placements: readonly Placement[];
  /** The row in the file of each that is there. */
  original: Uint32Array;
}

type Values = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** Puts values of a block's rows, or of the first of them, where those come to stand. */
export const place = (into: Values, values: Values, { from, to }: Placement): void => {
  for (let n = 0; n < to.length; n++) {
    const end = Math.min(values.length, from[n + 1] as number);
    // Faster by itself than `set` with a part, which a million rows have 16,000 of.
    for (let at = from[n] as number, row = to[n] as number; at < end; at++, row++)
      into[row] = values[at] as number;
  }
};

/** How many rows stand before those from one of the file on. */
export const firstFrom = ({ original }: Merged, row: number): number =>
  firstRow(0, original.length, (at) => (original[at] as number) >= row);

/** Puts the sample and the rest in one order again. */
export const merge = ({ step, first, rest }: Present): Merged => {
  const rows = rest.reduce((sum, [from, to]) => sum + to - from, first);
  const original = new Uint32Array(rows);
  let target = 0;
  /** Lets rows that follow each other in the file come next. */
  const add = (row: number, count: number): number => {
    const to = target;
    for (let n = 0; n < count; n++) original[target++] = row + n;
    return to;
  };
  // A sample of every row is one stretch.
  const isAll = step === 1;
  const samples = isAll ? Math.min(first, 1) : first;
  const sample = { from: new Uint32Array(samples + 1), to: new Uint32Array(samples) };
  for (let n = 0; n <= samples; n++) sample.from[n] = n;
  if (isAll) sample.from[samples] = first;
  let sampled = 0;
  const sampleBefore = (row: number): void => {
    for (; sampled < samples && sampled * step < row; sampled++)
      sample.to[sampled] = add(sampled * step, isAll ? first : 1);
  };
  const others = rest.map(([from, to]): Placement => {
    const starts: number[] = [];
    const targets: number[] = [];
    for (let n = from; n < to;) {
      const row = restRow(n, step);
      sampleBefore(row);
      // Up to the next row of the sample.
      const count = Math.min(to - n, step - (row % step));
      starts.push(n - from);
      targets.push(add(row, count));
      n += count;
    }
    return { from: Uint32Array.from([...starts, to - from]), to: Uint32Array.from(targets) };
  });
  sampleBefore(Infinity);
  return { rows, original, placements: first > 0 ? [sample, ...others] : others };
};

import { deflateSync } from "fflate";
import { joinBytes } from "../formats/join-bytes.ts";
import { toPlanes } from "./planes.ts";
import { CODE_COLUMNS, type CodeLists, type Rows } from "./rows.ts";

const zigzag = (n: number): number => (n < 0 ? -2 * n - 1 : 2 * n);

/**
 * Days from the one before where rows share a place, among which they are sorted, else from the
 * earliest day of the block.
 */
const daysOf = ({ day }: Rows, order: Uint32Array, starts: readonly number[], base: number) => {
  const begins = new Set(starts);
  return Array.from(order, (row, n) => {
    const before = begins.has(n) ? base : (day[order[n - 1] as number] as number);
    return (day[row] as number) - before;
  });
};

/** Places of the block at which another position begins; those without a place are one of their own. */
const runStarts = ({ z }: Rows, order: Uint32Array, placed: number): number[] => {
  const starts: number[] = [];
  for (let n = 0; n < order.length; n++)
    if (
      n === 0 ||
      n === placed ||
      (n < placed && z[order[n] as number] !== z[order[n - 1] as number])
    )
      starts.push(n);
  return starts;
};

const lengthsOf = (starts: readonly number[], end: number): number[] =>
  starts.map((start, n) => (starts[n + 1] ?? end) - start - 1);

/** Of each row how many codes it has, then the codes of all. */
const toListPlanes = ({ starts, codes }: CodeLists, order: Uint32Array): Uint8Array[] => {
  const lists = Array.from(order, (row) => codes.subarray(starts[row], starts[row + 1]));
  return [
    toPlanes(lists.map(({ length }) => length)),
    toPlanes(lists.flatMap((list) => Array.from(list))),
  ];
};

/** The rows of a block in their order, before they are deflated. */
const plainBlock = (rows: Rows, order: Uint32Array): Uint8Array => {
  const placed = order.filter((row) => row < rows.placed).length;
  const starts = runStarts(rows, order, placed);
  const positions = starts
    .filter((n) => n < placed)
    .map((n) => rows.z[order[n] as number] as number);
  const base = order.reduce((least, row) => Math.min(least, rows.day[row] as number), Infinity);
  const { parties, events, sources } = rows;
  return joinBytes([
    toPlanes([starts.length, zigzag(base)]),
    toPlanes(lengthsOf(starts, order.length)),
    toPlanes(positions.map((z, n) => z - (positions[n - 1] ?? 0))),
    toPlanes(daysOf(rows, order, starts, base)),
    ...CODE_COLUMNS.map((name) => toPlanes(Array.from(order, (row) => rows[name][row] as number))),
    ...toListPlanes(parties, order),
    ...(events ? [toPlanes(Array.from(order, (row) => (events[row] as number) - 1))] : []),
    ...(sources ? toListPlanes(sources, order) : []),
  ]);
};

/** Rows of an archive as a block: these, in this order, which is that of the archive. */
export const writeBlock = (rows: Rows, order: Uint32Array): { bytes: Uint8Array; raw: number } => {
  const plain = plainBlock(rows, order);
  return { bytes: deflateSync(plain, { level: 9 }), raw: plain.length };
};

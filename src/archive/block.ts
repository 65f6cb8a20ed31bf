import { deflateSync } from "fflate";
import { joinBytes } from "../formats/join-bytes.ts";
import { Damaged, PlaneReader, toPlanes } from "./planes.ts";
import { CODE_COLUMNS, type Rows } from "./rows.ts";

/** The columns of a block as they were read, in its own order. */
export interface BlockRows {
  z: Float64Array;
  day: Float64Array;
  codes: readonly Float64Array[];
  partyCounts: Float64Array;
  parties: Float64Array;
}

/** Parties that a row may have. */
const MOST_PARTIES = 255;
/** Days from 1970 beyond which no date lies. */
const LAST_DAY = 2 ** 22;

const zigzag = (n: number): number => (n < 0 ? -2 * n - 1 : 2 * n);
const unzigzag = (n: number): number => (n % 2 ? -(n + 1) / 2 : n / 2);

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

/** The rows of a block in their order, before they are deflated. */
const plainBlock = (rows: Rows, order: Uint32Array): Uint8Array => {
  const placed = order.filter((row) => row < rows.placed).length;
  const starts = runStarts(rows, order, placed);
  const positions = starts
    .filter((n) => n < placed)
    .map((n) => rows.z[order[n] as number] as number);
  const base = order.reduce((least, row) => Math.min(least, rows.day[row] as number), Infinity);
  const { partyStarts, parties } = rows;
  const ofParties = (row: number) => parties.subarray(partyStarts[row], partyStarts[row + 1]);
  return joinBytes([
    toPlanes([starts.length, zigzag(base)]),
    toPlanes(lengthsOf(starts, order.length)),
    toPlanes(positions.map((z, n) => z - (positions[n - 1] ?? 0))),
    toPlanes(daysOf(rows, order, starts, base)),
    ...CODE_COLUMNS.map((name) => toPlanes(Array.from(order, (row) => rows[name][row] as number))),
    toPlanes(Array.from(order, (row) => ofParties(row).length)),
    toPlanes(Array.from(order).flatMap((row) => Array.from(ofParties(row)))),
  ]);
};

/** Rows of an archive as a block: these, in this order, which is that of the archive. */
export const writeBlock = (rows: Rows, order: Uint32Array): { bytes: Uint8Array; raw: number } => {
  const plain = plainBlock(rows, order);
  return { bytes: deflateSync(plain, { level: 9 }), raw: plain.length };
};

const readPositions = (reader: PlaneReader, ends: Float64Array, placed: number): Float64Array => {
  const runs = ends.findIndex((end) => end >= placed) + 1;
  if (placed > 0 && ends[runs - 1] !== placed) throw new Damaged();
  const deltas = reader.read(placed > 0 ? runs : 0);
  const z = new Float64Array(placed);
  // Loops without functions, here and below: they run for each row of a million.
  let position = 0;
  for (let run = 0, n = 0; run < deltas.length; run++) {
    position += deltas[run] as number;
    for (const end = ends[run] as number; n < end; n++) z[n] = position;
  }
  if (position >= 2 ** 48) throw new Damaged();
  return z;
};

const readDays = (reader: PlaneReader, ends: Float64Array, base: number, rows: number) => {
  const days = reader.read(rows);
  let furthest = 0;
  for (let run = 0, n = 0; run < ends.length; run++) {
    let day = base;
    for (const end = ends[run] as number; n < end; n++) {
      days[n] = day += days[n] as number;
      furthest = Math.max(furthest, Math.abs(day));
    }
  }
  if (furthest > LAST_DAY) throw new Damaged();
  return days;
};

/** How many parties all rows have together. */
const sumOf = (partyCounts: Float64Array): number => {
  let [sum, most] = [0, 0];
  for (let n = 0; n < partyCounts.length; n++) {
    sum += partyCounts[n] as number;
    most = Math.max(most, partyCounts[n] as number);
  }
  if (most > MOST_PARTIES) throw new Damaged();
  return sum;
};

/**
 * Reads a block of so many rows, of which the first so many have a place, from its inflated bytes.
 * Throws `Damaged`.
 */
export const readBlock = (
  plain: Uint8Array,
  { rows, placed }: { rows: number; placed: number },
): BlockRows => {
  const reader = new PlaneReader(plain);
  const [runs = 0, base = 0] = reader.read(2);
  if (runs > rows) throw new Damaged();
  const ends = reader.read(runs);
  for (let run = 0, end = 0; run < runs; run++) ends[run] = end += (ends[run] as number) + 1;
  if ((ends.at(-1) ?? 0) !== rows) throw new Damaged();
  const z = readPositions(reader, ends, placed);
  const day = readDays(reader, ends, unzigzag(base), rows);
  const codes = CODE_COLUMNS.map(() => reader.read(rows));
  const partyCounts = reader.read(rows);
  const parties = reader.read(sumOf(partyCounts));
  if (!reader.isAtEnd) throw new Damaged();
  return { z, day, codes, partyCounts, parties };
};

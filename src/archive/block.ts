import { deflateSync } from "fflate";
import { joinBytes } from "../formats/join-bytes.ts";
import { BITS, HALF_MASK, type ZHalves } from "./grid.ts";
import { Damaged, PlaneReader, toPlanes, type Narrow } from "./planes.ts";
import { CODE_COLUMNS, type CodeLists, type Rows } from "./rows.ts";

/** The columns of a block as they were read, in its own order. */
export interface BlockRows {
  /** Of those that have a place. */
  z: ZHalves;
  day: Int32Array;
  /** Empty where all are 0, as are the counts below. */
  codes: readonly Narrow[];
  parties: BlockLists;
  /** How many events each row stands for beyond the one; missing where none does. */
  further?: Narrow;
  /** Missing where no row names a source. */
  sources?: BlockLists;
}

/** Codes of rows, one row's after another's, and how many each row has. */
export interface BlockLists {
  counts: Narrow;
  codes: Narrow;
}

/** How many rows a block has, and what of them. */
interface BlockForm {
  rows: number;
  /** The first ones, which have a place. */
  placed: number;
  /** Whether it says how many events each stands for. */
  hasEvents?: boolean;
  /** Whether it says which sources they name. */
  hasSources?: boolean;
}

/** Codes that a row may have of one kind. */
const MOST_CODES = 255;
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

const readPositions = (reader: PlaneReader, ends: Uint32Array, placed: number): ZHalves => {
  const runs = placed > 0 ? ends.findIndex((end) => end >= placed) + 1 : 0;
  if (placed > 0 && ends[runs - 1] !== placed) throw new Damaged();
  const deltas = reader.readHalves(runs);
  const z = { high: new Uint32Array(placed), low: new Uint32Array(placed) };
  // Loops without functions, here and below: they run for each row of a million.
  let [high, low] = [0, 0];
  for (let run = 0, n = 0; run < runs; run++) {
    low += deltas.low[run] as number;
    high += (deltas.high[run] as number) + (low >>> BITS);
    low &= HALF_MASK;
    for (const end = ends[run] as number; n < end; n++) {
      z.high[n] = high;
      z.low[n] = low;
    }
  }
  if (high > HALF_MASK) throw new Damaged();
  return z;
};

const readDays = (reader: PlaneReader, ends: Uint32Array, base: number, rows: number) => {
  const deltas = reader.readNarrow(rows);
  const days = new Int32Array(rows);
  let [first, last] = [base, base];
  for (let run = 0, n = 0; run < ends.length; run++) {
    let day = base;
    for (const end = ends[run] as number; n < end; n++) {
      day += deltas[n] as number;
      days[n] = day;
      if (day > last) last = day;
      if (day < first) first = day;
    }
  }
  if (first < -LAST_DAY || last > LAST_DAY) throw new Damaged();
  return days;
};

/** Where each run of rows ends. */
const readEnds = (reader: PlaneReader, runs: number, rows: number): Uint32Array => {
  const lengths = reader.readNarrow(runs);
  const ends = new Uint32Array(runs);
  let end = 0;
  for (let run = 0; run < runs; run++) {
    end += (lengths[run] as number) + 1;
    ends[run] = end;
  }
  if (end !== rows) throw new Damaged();
  return ends;
};

/** How many codes all rows have together. */
const sumOf = (counts: Narrow): number => {
  let [sum, most] = [0, 0];
  for (let n = 0; n < counts.length; n++) {
    const count = counts[n] as number;
    sum += count;
    if (count > most) most = count;
  }
  if (most > MOST_CODES) throw new Damaged();
  return sum;
};

const readLists = (reader: PlaneReader, rows: number): BlockLists => {
  const counts = reader.readCodes(rows);
  return { counts, codes: reader.readNarrow(sumOf(counts)) };
};

/** What only some archives have. */
const readFurther = (
  reader: PlaneReader,
  { rows, hasEvents = false, hasSources = false }: BlockForm,
): Pick<BlockRows, "further" | "sources"> => {
  const further = hasEvents ? reader.readCodes(rows) : undefined;
  const sources = hasSources ? readLists(reader, rows) : undefined;
  return { ...(further && { further }), ...(sources && { sources }) };
};

/** Reads a block of such a form from its inflated bytes. Throws `Damaged`. */
export const readBlock = (plain: Uint8Array, form: BlockForm): BlockRows => {
  const { rows, placed } = form;
  const reader = new PlaneReader(plain);
  const [runs = 0, base = 0] = reader.read(2);
  if (runs > rows) throw new Damaged();
  const ends = readEnds(reader, runs, rows);
  const z = readPositions(reader, ends, placed);
  const day = readDays(reader, ends, unzigzag(base), rows);
  const codes = CODE_COLUMNS.map(() => reader.readCodes(rows));
  const parties = readLists(reader, rows);
  const further = readFurther(reader, form);
  if (!reader.isAtEnd) throw new Damaged();
  return { z, day, codes, parties, ...further };
};

import { Damaged, PlaneReader, type Planes } from "./planes.ts";
import { CODE_COLUMNS } from "./rows.ts";

/** How many rows a block has, and what of them. */
export interface BlockForm {
  rows: number;
  /** The first ones, which have a place. */
  placed: number;
  /** Whether it says how many events each stands for. */
  hasEvents?: boolean;
  /** Whether it says which sources they name. */
  hasSources?: boolean;
}

/** Codes of rows, one row's after another's, and how many each row has. */
export interface BlockLists {
  counts: Planes;
  codes: Planes;
}

/** The lists of a block, found but not gone through: `unpack.ts` takes their numbers to where they belong. */
export interface Block {
  rows: number;
  placed: number;
  /** Rows of one place that follow each other; those without a place are one run, the last. */
  runs: number;
  placedRuns: number;
  /** Earliest day since 1970-01-01. */
  base: number;
  /** Of each run its rows less one. */
  lengths: Planes;
  /** Of each placed run its place along the curve less the one before. */
  positions: Planes;
  /** Of each row its day less that of the row before, in the first of a run less the earliest. */
  days: Planes;
  codes: readonly Planes[];
  parties: BlockLists;
  /** How many events each row stands for beyond the one; missing where each is one. */
  further?: Planes;
  /** Missing where no row of the archive names a source. */
  sources?: BlockLists;
}

/** Bytes of a count or code, of a place along the curve, of days between −2²² and 2²². */
const [CODE_BYTES, PLACE_BYTES, DAY_BYTES] = [4, 6, 3] as const;
/** A row has at most 255 codes of one kind, which is a byte. */
const COUNT_BYTES = 1;

/** Days from 1970 beyond which no date lies. */
export const LAST_DAY = 2 ** 22;

const unzigzag = (n: number): number => (n % 2 ? -(n + 1) / 2 : n / 2);

/** How many codes all rows have together. */
const sumOf = ({ width, bytes: [counts] }: Planes): number => {
  if (width === 0 || !counts) return 0;
  let sum = 0;
  for (let n = 0; n < counts.length; n++) sum += counts[n] as number;
  return sum;
};

/** How many of some runs have a place; those rows that have none are one run. */
const placedOf = (runs: number, hasPlaceless: boolean): number => {
  if (hasPlaceless && runs === 0) throw new Damaged();
  return hasPlaceless ? runs - 1 : runs;
};

const readLists = (reader: PlaneReader, rows: number): BlockLists => {
  const counts = reader.planes(rows, COUNT_BYTES);
  return { counts, codes: reader.planes(sumOf(counts), CODE_BYTES) };
};

/** What only some archives have. */
const readFurther = (
  reader: PlaneReader,
  { rows, hasEvents = false, hasSources = false }: BlockForm,
): Pick<Block, "further" | "sources"> => {
  const further = hasEvents ? reader.planes(rows, CODE_BYTES) : undefined;
  const sources = hasSources ? readLists(reader, rows) : undefined;
  return { ...(further && { further }), ...(sources && { sources }) };
};

/** Finds the lists of a block of such a form in its inflated bytes. Throws `Damaged`. */
export const readBlock = (plain: Uint8Array, form: BlockForm): Block => {
  const { rows, placed } = form;
  const reader = new PlaneReader(plain);
  const [runs = 0, base = 0] = reader.read(2);
  const earliest = unzigzag(base);
  if (runs > rows || Math.abs(earliest) > LAST_DAY) throw new Damaged();
  const placedRuns = placedOf(runs, placed < rows);
  const lengths = reader.planes(runs, CODE_BYTES);
  const positions = reader.planes(placedRuns, PLACE_BYTES);
  const days = reader.planes(rows, DAY_BYTES);
  const codes = CODE_COLUMNS.map(() => reader.planes(rows, CODE_BYTES));
  const parties = readLists(reader, rows);
  const further = readFurther(reader, form);
  if (!reader.isAtEnd) throw new Damaged();
  const found = { lengths, positions, days, codes, parties, ...further };
  return {
    rows,
    placed,
    runs,
    placedRuns,
    base: earliest,
    ...found,
  };
};

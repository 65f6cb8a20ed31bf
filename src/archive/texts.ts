import type { RowText } from "./archive.ts";
import {
  chunkRange,
  chunksFault,
  readChunk,
  readTable,
  tableRange,
  type ByteRange,
  type ChunkTable,
} from "./chunks.ts";
import { archiveFault, type ArchiveFault } from "./faults.ts";
import { ARCHIVE_FILES, type ArchiveFile, type Chunked, type RowChunks } from "./head.ts";
import type { Inflate } from "./inflate.ts";
import { textsIn } from "./row-text.ts";

/** Chunks that are kept, the last ones asked for: those of some screens of a list. */
const KEPT = 64;

/** Gets bytes of a file of the archive, such as by an HTTP Range. Rejects where it cannot. */
export type FetchRange = (file: string, range: ByteRange) => Promise<Uint8Array>;

/** A fault as it is thrown to whoever asked for a text. */
export class ArchiveError extends Error {
  readonly fault: ArchiveFault;
  constructor(fault: ArchiveFault) {
    super(fault.message);
    this.fault = fault;
  }
}

const whole = <T extends object>(read: T | ArchiveFault): T => {
  if ("code" in read) throw new ArchiveError(read);
  return read;
};

/** A promise for each key, kept while it is among the last ones asked for; what failed is forgotten. */
const remembering = <T>(
  most: number,
  make: (key: number) => Promise<T>,
): ((key: number) => Promise<T>) => {
  const kept = new Map<number, Promise<T>>();
  return (key) => {
    const known = kept.get(key) ?? make(key);
    kept.delete(key);
    kept.set(key, known);
    known.catch(() => kept.delete(key));
    for (const [oldest] of kept) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return known;
  };
};

/** Reads chunks of one file of an archive. */
export const chunkReader = (
  file: string,
  layout: Chunked,
  fetchRange: FetchRange,
  inflate: Inflate,
): ((n: number) => Promise<unknown>) => {
  const tableOf = remembering(1, async (): Promise<ChunkTable> =>
    whole(readTable(file, layout, await fetchRange(file, tableRange(layout)))),
  );
  return remembering(KEPT, async (n) => {
    const table = await tableOf(0);
    return whole(await readChunk(table, n, await fetchRange(file, chunkRange(table, n)), inflate))
      .value;
  });
};

/** A file with a record for each row. */
interface RecordFile {
  file: string;
  layout: RowChunks;
  rows: number;
  /** What records are called where they are others than they should be. */
  what: string;
}

/**
 * Reads records by their places in a file of as many as there are rows; each chunk is asked for once.
 * `recordsIn` finds those from a place on, up to another, in the value of a chunk; `null` where it has others.
 */
export const recordReader = <T>(
  { file, layout, rows: all, what }: RecordFile,
  recordsIn: (value: unknown, from: number, to: number) => T[] | null,
  fetchRange: FetchRange,
  inflate: Inflate,
): ((places: readonly number[]) => Promise<T[]>) => {
  const chunk = chunkReader(file, layout, fetchRange, inflate);
  const per = layout.rowsPerChunk;
  const unfit = chunksFault(file, layout, all);
  // What a chunk says is made once, not for each of its rows.
  const ofChunk = remembering(KEPT, async (n): Promise<T[]> => {
    if (unfit) throw new ArchiveError(unfit);
    const from = n * per;
    const to = Math.min(from + per, all);
    const read = recordsIn(await chunk(n), from, to);
    if (read) return read;
    const expected = `${what} of ${to - from} rows in chunk ${n + 1}`;
    throw new ArchiveError(archiveFault("archive-counts", file, expected, "others"));
  });
  return (places) =>
    Promise.all(
      places.map(async (place) => (await ofChunk(Math.floor(place / per)))[place % per] as T),
    );
};

/** The texts of an archive, by rows of its files. */
export const textReader = (
  { rows, layout: { texts } }: Pick<ArchiveFile, "rows" | "layout">,
  fetchRange: FetchRange,
  inflate: Inflate,
): ((rows: readonly number[]) => Promise<RowText[]>) =>
  recordReader(
    { file: ARCHIVE_FILES.texts, layout: texts, rows, what: "texts" },
    (value, from, to) => textsIn(value, to - from),
    fetchRange,
    inflate,
  );

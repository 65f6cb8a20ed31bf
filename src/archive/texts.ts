import type { RowText } from "./archive.ts";
import {
  chunkRange,
  readChunk,
  readTable,
  tableRange,
  type ByteRange,
  type ChunkTable,
} from "./chunks.ts";
import { archiveFault, type ArchiveFault } from "./faults.ts";
import { ARCHIVE_FILES, type ArchiveFile, type Chunked } from "./head.ts";
import type { Inflate } from "./inflate.ts";
import { textsIn } from "./row-text.ts";

/** Rows of a chunk of texts: some 20 kB, one request. */
export const ROWS_PER_CHUNK = 256;

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

/** The texts of an archive, by rows of its files; each chunk is asked for once. */
export const textReader = (
  { rows: all, layout: { texts } }: Pick<ArchiveFile, "rows" | "layout">,
  fetchRange: FetchRange,
  inflate: Inflate,
): ((rows: readonly number[]) => Promise<RowText[]>) => {
  const file = ARCHIVE_FILES.texts;
  const chunk = chunkReader(file, texts, fetchRange, inflate);
  const per = texts.rowsPerChunk;
  // What a chunk says is made once, not for each of its rows.
  const ofChunk = remembering(KEPT, async (n): Promise<RowText[]> => {
    const rows = Math.min(per, all - n * per);
    const read = textsIn(await chunk(n), rows);
    if (read) return read;
    throw new ArchiveError(
      archiveFault("archive-counts", file, `texts of ${rows} rows in chunk ${n + 1}`, "others"),
    );
  });
  return (rows) =>
    Promise.all(
      rows.map(async (row) => (await ofChunk(Math.floor(row / per)))[row % per] as RowText),
    );
};

import { deflateSync, strFromU8, strToU8 } from "fflate";
import { crc32 } from "../formats/crc32.ts";
import { figure, archiveFault, ENDS_EARLY, type ArchiveFault } from "./faults.ts";
import type { Chunked, Piece, RowChunks } from "./head.ts";
import type { Inflate } from "./inflate.ts";

/** Bytes of a file, `end` excluded: what an HTTP Range asks for, where it is included. */
export interface ByteRange {
  start: number;
  end: number;
}

/** Bytes of a piece in the table. */
const ENTRY = 8;

/** Largest chunk when inflated: no chunk may fill the memory. */
const MOST_RAW = 2 ** 26;

/** A JSON value as a chunk. */
export const writeChunk = (value: unknown): Uint8Array =>
  deflateSync(strToU8(JSON.stringify(value)), { level: 9 });

/** The table of chunks, which ends their file. */
export const writeTable = (pieces: readonly Piece[]): Uint8Array => {
  const table = new DataView(new ArrayBuffer(pieces.length * ENTRY));
  pieces.forEach(({ bytes, crc32: sum }, n) => {
    table.setUint32(n * ENTRY, bytes, true);
    table.setUint32(n * ENTRY + 4, sum, true);
  });
  return new Uint8Array(table.buffer);
};

export const pieceOf = (bytes: Uint8Array): Piece => ({ bytes: bytes.length, crc32: crc32(bytes) });

/** What the head says of a file of chunks. */
export const chunkedOf = (pieces: readonly Piece[], table: Uint8Array): Chunked => ({
  bytes: pieces.reduce((sum, { bytes }) => sum + bytes, table.length),
  chunks: pieces.length,
  table: pieceOf(table),
});

/** Where the table of chunks stands. */
export const tableRange = ({ bytes, table }: Chunked): ByteRange => ({
  start: bytes - table.bytes,
  end: bytes,
});

/** What is wrong where a file has not a chunk for each so many of an archive's rows; `null` where it has. */
export const chunksFault = (
  file: string,
  { chunks, rowsPerChunk }: RowChunks,
  rows: number,
  lost?: string,
): ArchiveFault | null => {
  if (rowsPerChunk > 0 && chunks === Math.ceil(rows / rowsPerChunk)) return null;
  const expected = `chunks of ${figure(rowsPerChunk)} rows for all ${figure(rows)}`;
  return archiveFault("archive-counts", file, expected, `${figure(chunks)} of them`, lost);
};

/** Where each chunk stands, and how to know that it is whole. */
export interface ChunkTable {
  file: string;
  starts: Float64Array;
  sums: Uint32Array;
}

/** Bytes of a part of a file, of which there are fewer. */
const endsEarly = (file: string, what: string, expected: number, found: number): ArchiveFault =>
  archiveFault(
    "archive-truncated",
    file,
    `${figure(expected)} bytes of ${what}`,
    figure(found),
    ENDS_EARLY,
  );

/** Reads the table of chunks of a file. Never throws. */
export const readTable = (
  file: string,
  { bytes, chunks, table }: Chunked,
  found: Uint8Array,
): ChunkTable | ArchiveFault => {
  if (found.length !== table.bytes)
    return endsEarly(file, "its table, which ends it", table.bytes, found.length);
  const sum = crc32(found);
  if (sum !== table.crc32)
    return archiveFault(
      "archive-corrupt",
      file,
      `the check sum ${table.crc32} of its table`,
      `${sum}`,
    );
  const view = new DataView(found.buffer, found.byteOffset, found.length);
  if (found.length !== chunks * ENTRY)
    return archiveFault(
      "archive-counts",
      file,
      `a table of ${chunks} chunks`,
      `${found.length / ENTRY}`,
    );
  const starts = new Float64Array(chunks + 1);
  const sums = new Uint32Array(chunks);
  for (let n = 0; n < chunks; n++) {
    starts[n + 1] = (starts[n] as number) + view.getUint32(n * ENTRY, true);
    sums[n] = view.getUint32(n * ENTRY + 4, true);
  }
  if (starts[chunks] !== bytes - table.bytes)
    return archiveFault(
      "archive-counts",
      file,
      `chunks of ${bytes - table.bytes} bytes`,
      `${starts[chunks]}`,
    );
  return { file, starts, sums };
};

/** The bytes of a chunk. */
export const chunkRange = ({ starts }: ChunkTable, n: number): ByteRange => ({
  start: starts[n] ?? 0,
  end: starts[n + 1] ?? 0,
});

/** The JSON value in a chunk's bytes. Never rejects. */
export const readChunk = async (
  table: ChunkTable,
  n: number,
  found: Uint8Array,
  inflate: Inflate,
): Promise<{ value: unknown } | ArchiveFault> => {
  const { start, end } = chunkRange(table, n);
  const name = `chunk ${n + 1} of ${table.sums.length}`;
  if (found.length !== end - start) return endsEarly(table.file, name, end - start, found.length);
  const sum = crc32(found);
  if (sum !== table.sums[n])
    return archiveFault(
      "archive-corrupt",
      table.file,
      `the check sum ${table.sums[n]} in ${name}`,
      `${sum}`,
    );
  try {
    const plain = await inflate(found, MOST_RAW);
    return { value: JSON.parse(strFromU8(plain)) as unknown };
  } catch {
    return archiveFault("archive-corrupt", table.file, `JSON in ${name}`, "something else");
  }
};

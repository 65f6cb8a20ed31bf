import { crc32 } from "../formats/crc32.ts";
import {
  chunkRange,
  chunksFault,
  readTable,
  tableRange,
  type ByteRange,
  type ChunkTable,
} from "./chunks.ts";
import { figure, archiveFault, ENDS_EARLY, type ArchiveFault } from "./faults.ts";
import {
  ARCHIVE_FILES,
  type ArchiveFile,
  type Chunked,
  type Layout,
  type RowChunks,
} from "./head.ts";

/** A file of an archive that can be read by parts; fewer bytes come where it ends. */
export interface PartedFile {
  size: number;
  read: (range: ByteRange) => Promise<Uint8Array>;
}

/** Bytes that are read at once: chunks are small, and each reading takes its time. */
const READ_AHEAD = 2 ** 22;

/** Chunks from one on that are read together, at least one. */
const batchEnd = (table: ChunkTable, from: number): number => {
  const { starts, sums } = table;
  let end = from + 1;
  while (end < sums.length && (starts[end + 1] as number) - (starts[from] as number) <= READ_AHEAD)
    end += 1;
  return end;
};

/** Which chunks do not fit their check sums. */
const badChunks = async (table: ChunkTable, file: PartedFile): Promise<number[]> => {
  const bad: number[] = [];
  for (let first = 0; first < table.sums.length;) {
    const end = batchEnd(table, first);
    const { start } = chunkRange(table, first);
    const bytes = await file.read({ start, end: table.starts[end] as number });
    for (; first < end; first++) {
      const range = chunkRange(table, first);
      const chunk = bytes.subarray(range.start - start, range.end - start);
      const isWhole = chunk.length === range.end - range.start;
      if (!isWhole || crc32(chunk) !== table.sums[first]) bad.push(first);
    }
  }
  return bad;
};

/** What is wrong with a file of chunks, and what cannot be read because of that. */
const fileFault = async (
  name: string,
  layout: Chunked,
  file: PartedFile | undefined,
  lost: (bad: readonly number[] | "all") => string,
): Promise<ArchiveFault | null> => {
  if (!file)
    return archiveFault(
      "archive-truncated",
      name,
      `${figure(layout.bytes)} bytes`,
      "no such file",
      lost("all"),
    );
  if (file.size > layout.bytes)
    return archiveFault("archive-counts", name, `${figure(layout.bytes)} bytes`, figure(file.size));
  const table = readTable(name, layout, await file.read(tableRange(layout)));
  if ("code" in table) {
    const { code, expected, found } = table;
    const isCut = file.size < layout.bytes;
    return isCut
      ? archiveFault(
          "archive-truncated",
          name,
          `${figure(layout.bytes)} bytes`,
          figure(file.size),
          `${ENDS_EARLY} ${lost("all")}`,
        )
      : archiveFault(code, name, expected, found, lost("all"));
  }
  const bad = await badChunks(table, file);
  if (bad.length === 0) return null;
  const fits = `check sums that fit in all ${figure(layout.chunks)} chunks`;
  const found = `${bad.length} in which they do not, the first of them chunk ${(bad[0] ?? 0) + 1}`;
  return archiveFault("archive-corrupt", name, fits, found, lost(bad));
};

const count = (n: number, one: string): string => `${figure(n)} ${one}${n === 1 ? "" : "s"}`;

type Bad = readonly number[] | "all";

/** How many rows say nothing where these chunks cannot be read. */
const rowsIn = ({ rows, layout }: ArchiveFile, bad: Bad): number => {
  if (bad === "all") return rows;
  const per = layout.texts.rowsPerChunk;
  return bad.reduce((sum, n) => sum + Math.min(per, rows - n * per), 0);
};

/** What is lost with chunks of each file that is read by the chunk; a list finds its words in the texts too. */
const LOST: readonly (readonly [
  name: string,
  layout: (layout: Layout) => Chunked | RowChunks | undefined,
  lost: (bad: Bad, head: ArchiveFile) => string,
])[] = [
  [
    ARCHIVE_FILES.texts,
    ({ texts }) => texts,
    (bad, head) => `The texts of ${count(rowsIn(head, bad), "row")} cannot be read.`,
  ],
  [ARCHIVE_FILES.list, ({ list }) => list, () => "The list of events takes longer to fill."],
  [
    ARCHIVE_FILES.words,
    ({ words }) => words,
    (bad) => (bad === "all" ? "Words cannot be looked for." : "Some words cannot be looked for."),
  ],
];

/**
 * Holds every chunk of an archive against its check sum. What is wrong with a file is one fault, which
 * says what is lost by it: the texts of how many rows, the list's quick way to them, words that are looked for.
 */
export const checkChunks = async (
  head: ArchiveFile,
  files: Readonly<Record<string, PartedFile>>,
): Promise<ArchiveFault[]> => {
  const faults: ArchiveFault[] = [];
  for (const [name, of, lost] of LOST) {
    const layout = of(head.layout);
    if (!layout) continue;
    const unfit =
      "rowsPerChunk" in layout ? chunksFault(name, layout, head.rows, lost("all", head)) : null;
    const fault = unfit ?? (await fileFault(name, layout, files[name], (bad) => lost(bad, head)));
    if (fault) faults.push(fault);
  }
  return faults;
};

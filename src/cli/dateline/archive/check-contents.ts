import type { RowText } from "../../../archive/archive.ts";
import { archiveFault, type ArchiveFault } from "../../../archive/faults.ts";
import { ARCHIVE_FILES, type RowChunks } from "../../../archive/head.ts";
import { lineOf, lineReader } from "../../../archive/lines.ts";
import type { ArchiveColumns } from "../../../archive/read-archive.ts";
import { ArchiveError, chunkReader, textReader, type FetchRange } from "../../../archive/texts.ts";
import { timeOrder } from "../../../archive/time-order.ts";
import { crc32 } from "../../../formats/crc32.ts";
import { inflate } from "./inflate.ts";

type ReadChunk = (n: number) => Promise<unknown>;

/** What is wrong within chunks: the first fault of each kind, of however many of them. */
const faultsOf = async (chunks: number, read: ReadChunk): Promise<ArchiveFault[]> => {
  const faults = new Map<string, ArchiveFault>();
  for (let n = 0; n < chunks; n++)
    await read(n).catch((error: unknown) => {
      if (!(error instanceof ArchiveError)) throw error;
      if (!faults.has(error.fault.code)) faults.set(error.fault.code, error.fault);
    });
  return [...faults.values()];
};

/** The places of a chunk's records. */
const placesOf = ({ rowsPerChunk: per }: RowChunks, n: number, rows: number): number[] =>
  Array.from({ length: Math.max(0, Math.min(per, rows - n * per)) }, (_, at) => n * per + at);

const utf8 = new TextEncoder();

/** A check sum of what a list says of a row, at four bytes a row. */
const lineSum = (text: RowText): number => crc32(utf8.encode(JSON.stringify(lineOf(text))));

/** What is wrong within `texts.bin`, and sums of what a list has to say of each row. */
const checkTexts = async ({ head }: ArchiveColumns, fetchRange: FetchRange) => {
  const { texts } = head.layout;
  const read = textReader(head, fetchRange, inflate);
  const sums = new Uint32Array(head.rows);
  const faults = await faultsOf(texts.chunks, async (n) => {
    const rows = placesOf(texts, n, head.rows);
    for (const [at, text] of (await read(rows)).entries()) sums[rows[at] as number] = lineSum(text);
  });
  return { faults, sums };
};

/** Where a list says something else of a row than its text does. */
const checkList = (
  { columns, order = timeOrder(columns.time) }: ArchiveColumns,
  layout: RowChunks,
  sums: Uint32Array,
  fetchRange: FetchRange,
): Promise<ArchiveFault[]> => {
  const read = lineReader(layout, order, fetchRange, inflate);
  return faultsOf(layout.chunks, async (n) => {
    const rows = placesOf(layout, n, sums.length).map((at) => order.rows[at] as number);
    const lines = await read(rows);
    if (lines.every((line, at) => sums[rows[at] as number] === lineSum(line))) return;
    const expected = `in chunk ${n + 1} what ${ARCHIVE_FILES.texts} says`;
    throw new ArchiveError(
      archiveFault("archive-counts", ARCHIVE_FILES.list, expected, "something else"),
    );
  });
};

/**
 * What is wrong within the files that are read by the chunk, as far as they can be read. Each is read from
 * one end to the other.
 */
export const checkContents = async (
  archive: ArchiveColumns,
  canBeRead: (file: string) => boolean,
  fetchRange: FetchRange,
): Promise<ArchiveFault[]> => {
  const { rows, layout } = archive.head;
  const { list, words } = layout;
  const faults: ArchiveFault[] = [];
  if (canBeRead(ARCHIVE_FILES.texts)) {
    const texts = await checkTexts(archive, fetchRange);
    faults.push(...texts.faults);
    // The list is in the order of all rows, and is held against what all texts say.
    const isComparable = texts.faults.length === 0 && archive.columns.rows === rows;
    if (list && isComparable && canBeRead(ARCHIVE_FILES.list))
      faults.push(...(await checkList(archive, list, texts.sums, fetchRange)));
  }
  if (words && canBeRead(ARCHIVE_FILES.words)) {
    const read = chunkReader(ARCHIVE_FILES.words, words, fetchRange, inflate);
    faults.push(...(await faultsOf(words.chunks, read)));
  }
  return faults;
};

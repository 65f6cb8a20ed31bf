import { join } from "node:path";
import { archiveFault, type ArchiveFault } from "../../../archive/faults.ts";
import { ARCHIVE_FILES, type ArchiveFile, type Chunked } from "../../../archive/head.ts";
import { headStory } from "../../../archive/head-story.ts";
import { readArchive } from "../../../archive/read-archive.ts";
import { ArchiveError, chunkReader, textReader, type FetchRange } from "../../../archive/texts.ts";
import type { OwnFolder } from "../../../story/checks/own-folder.ts";
import type { Issue } from "../../../story/issue.ts";
import type { Files, Io } from "../io.ts";

/** What was found in an archive's folder. */
export interface CheckedArchive {
  archive: string;
  /** The id that it has. */
  id: string;
  counts: Record<"rows" | "placed" | "read", number>;
  faults: ArchiveFault[];
  /** What is wrong with what the head says as a story does. */
  issues: Issue[];
  /** That part of the head as a text, by the name that issues have. */
  texts: Map<string, string>;
}

type Reads = (fetchRange: FetchRange) => (chunk: number) => Promise<unknown>;

/** Reads every chunk of a file; one fault of all of them is told once. */
const chunkFaults = async (
  name: string,
  layout: Chunked,
  folder: string,
  { files }: { files: Files },
  reads: Reads,
): Promise<ArchiveFault[]> => {
  const path = join(folder, name);
  const entry = files.entry(path);
  const fault = (code: "archive-truncated" | "archive-counts", found: string) =>
    archiveFault(code, name, `${layout.bytes} bytes`, found);
  if (entry?.kind !== "file") return [fault("archive-truncated", "no such file")];
  const faults = new Map<string, ArchiveFault>();
  if (entry.size > layout.bytes) faults.set("", fault("archive-counts", `${entry.size}`));
  const note = (error: unknown): void => {
    if (!(error instanceof ArchiveError)) throw error;
    faults.set(error.message, error.fault);
  };
  const file = files.reader(path);
  const read = reads((_, { start, end }) => Promise.resolve(file.read(start, end - start)));
  try {
    for (let chunk = 0; chunk < layout.chunks; chunk++) await read(chunk).catch(note);
  } finally {
    file.close();
  }
  return [...faults.values()];
};

/** What is wrong with the files that are read by the chunk. */
const otherFaults = async (head: ArchiveFile, folder: string, io: Io): Promise<ArchiveFault[]> => {
  const { texts, words } = head.layout;
  const { texts: textsName, words: wordsName } = ARCHIVE_FILES;
  const ofTexts = await chunkFaults(textsName, texts, folder, io, (fetchRange) => {
    const read = textReader(head, fetchRange);
    return (chunk) => read([chunk * texts.rowsPerChunk]);
  });
  if (!words) return ofTexts;
  const ofWords = await chunkFaults(wordsName, words, folder, io, (fetchRange) =>
    chunkReader(wordsName, words, fetchRange),
  );
  return [...ofTexts, ...ofWords];
};

/** Reads all files of an archive from one end to the other, and tells what is wrong with them. */
export const checkArchive = async (
  folder: string,
  io: Io,
  own?: OwnFolder,
): Promise<CheckedArchive> => {
  const at = (name: string): string => join(folder, name);
  const bytes = (name: string): Uint8Array =>
    io.files.entry(at(name))?.kind === "file" ? io.files.read(at(name)) : new Uint8Array();
  const json = new TextDecoder().decode(bytes(ARCHIVE_FILES.head));
  const { archive, faults } = readArchive(json, bytes(ARCHIVE_FILES.columns));
  if (!archive) {
    const counts = { rows: 0, placed: 0, read: 0 };
    return {
      archive: folder,
      id: own?.name ?? folder,
      counts,
      faults,
      issues: [],
      texts: new Map(),
    };
  }
  const { head, columns } = archive;
  const { issues, texts } = headStory(head, at(ARCHIVE_FILES.head), own);
  return {
    archive: folder,
    id: head.story.id,
    counts: { rows: head.rows, placed: head.layout.placed, read: columns.rows },
    faults: [...faults, ...(await otherFaults(head, folder, io))],
    issues,
    texts,
  };
};

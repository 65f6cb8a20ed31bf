import { join } from "node:path";
import { checkChunks, type PartedFile } from "../../../archive/check-chunks.ts";
import { ENDS_EARLY, type ArchiveFault } from "../../../archive/faults.ts";
import { ARCHIVE_FILES, type ArchiveFile } from "../../../archive/head.ts";
import { headStory, inHeadFile } from "../../../archive/head-story.ts";
import { readArchive, type ArchiveColumns } from "../../../archive/read-archive.ts";
import type { FetchRange } from "../../../archive/texts.ts";
import type { OwnFolder } from "../../../story/checks/own-folder.ts";
import type { Issue } from "../../../story/issue.ts";
import type { FileReader, Io } from "../io.ts";
import { checkContents } from "./check-contents.ts";
import { inflate } from "./inflate.ts";

/** What was found in an archive's folder. */
export interface CheckedArchive {
  archive: string;
  /** The id that it has. */
  id: string;
  /** Missing where the head, which has them, cannot be relied on. */
  counts?: Record<"rows" | "placed" | "read", number> & Pick<ArchiveFile, "events">;
  faults: ArchiveFault[];
  /** What is wrong with what the head says as a story does. */
  issues: Issue[];
  /** The head as a text, by the name that issues have. */
  texts: Map<string, string>;
}

/** A file of an archive's folder, open. */
interface OpenFile {
  size: number;
  reader: FileReader;
}

/** The files that are read by the chunk, as far as they are there. */
const openFiles = (folder: string, { files }: Io): Map<string, OpenFile> =>
  new Map(
    [ARCHIVE_FILES.texts, ARCHIVE_FILES.list, ARCHIVE_FILES.words].flatMap((name) => {
      const path = join(folder, name);
      const entry = files.entry(path);
      if (entry?.kind !== "file") return [];
      return [[name, { size: entry.size, reader: files.reader(path) }] as const];
    }),
  );

const parted = ({ size, reader }: OpenFile): PartedFile => ({
  size,
  read: ({ start, end }) => Promise.resolve(reader.read(start, end - start)),
});

/** What is wrong with the files that are read by the chunk. */
const otherFaults = async (
  archive: ArchiveColumns,
  folder: string,
  io: Io,
): Promise<ArchiveFault[]> => {
  const files = openFiles(folder, io);
  try {
    const ofSums = await checkChunks(
      archive.head,
      Object.fromEntries([...files].map(([name, file]) => [name, parted(file)])),
    );
    const canBeRead = (name: string): boolean =>
      files.has(name) && !ofSums.some(({ file }) => file === name);
    const fetchRange: FetchRange = (name, { start, end }) =>
      Promise.resolve(files.get(name)?.reader.read(start, end - start) ?? new Uint8Array());
    return [...ofSums, ...(await checkContents(archive, canBeRead, fetchRange))];
  } finally {
    for (const { reader } of files.values()) reader.close();
  }
};

/** A fault of columns that are read as if they were empty. */
const asMissing = (fault: ArchiveFault): ArchiveFault => {
  const { code, found, message } = fault;
  if (code !== "archive-truncated") return fault;
  const none = "no such file";
  const said = message.replace(`found ${found}. ${ENDS_EARLY}`, `found ${none}.`);
  return { ...fault, found: none, message: said };
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
  const { archive, faults } = await readArchive(json, bytes(ARCHIVE_FILES.columns), inflate);
  if (!archive) {
    return {
      archive: folder,
      id: own?.name ?? folder,
      faults,
      issues: [],
      texts: new Map([[at(ARCHIVE_FILES.head), json]]),
    };
  }
  const { head, columns } = archive;
  const headFile = at(ARCHIVE_FILES.head);
  return {
    archive: folder,
    id: head.story.id,
    counts: {
      rows: head.rows,
      placed: head.layout.placed,
      read: columns.rows,
      ...(head.events !== undefined && { events: head.events }),
    },
    faults: [
      ...(io.files.entry(at(ARCHIVE_FILES.columns)) ? faults : faults.map(asMissing)),
      ...(await otherFaults(archive, folder, io)),
    ],
    issues: inHeadFile(headStory(head, headFile, own), headFile, json),
    texts: new Map([[headFile, json]]),
  };
};

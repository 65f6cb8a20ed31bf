import type { GivenFile } from "./opener-messages.ts";

/** More files than any folder of stories has; what is beyond is not looked at. */
const MAX_FILES = 5000;

/** What a file field or a choice of folder gave. */
export const chosenFiles = (files: Iterable<File>): GivenFile[] =>
  [...files]
    .slice(0, MAX_FILES)
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }));

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((done, failed) => entry.file(done, failed));

const read = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((done, failed) => reader.readEntries(done, failed));

/** Browsers hand out a folder's entries in parts, the last of which is empty. */
const entriesOf = async (folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> => {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await read(reader);
    if (part.length === 0 || all.length > MAX_FILES) return all;
    all.push(...part);
  }
};

const filesIn = async (entry: FileSystemEntry, found: GivenFile[]): Promise<void> => {
  if (found.length >= MAX_FILES) return;
  if (entry.isFile) {
    const file = await fileOf(entry as FileSystemFileEntry);
    found.push({ path: entry.fullPath.replace(/^\//, ""), file });
  } else if (entry.isDirectory)
    for (const one of await entriesOf(entry as FileSystemDirectoryEntry)) await filesIn(one, found);
};

/** All files that were dropped, with those in dropped folders. */
export const droppedFiles = async (drop: DataTransfer): Promise<GivenFile[]> => {
  // Taken before anything is waited for: after the event the list is empty.
  const entries = [...drop.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return chosenFiles(drop.files);
  const found: GivenFile[] = [];
  for (const entry of entries) await filesIn(entry, found);
  return found;
};

/** Whether what is dragged over the page is files at all, not a text or a link. */
export const carriesFiles = (drag: DataTransfer | null): boolean =>
  drag?.types.includes("Files") ?? false;

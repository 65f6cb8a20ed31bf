import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { ArchiveFault } from "../archive/faults.ts";
import { ARCHIVE_FILES, filesBeside, type ArchiveFile } from "../archive/head.ts";
import { checkedHead } from "../archive/head-story.ts";
import { readHead } from "../archive/read-head.ts";

/** Whether a folder among the stories is an archive. */
export const isArchiveFolder = (folder: string): boolean =>
  existsSync(join(folder, ARCHIVE_FILES.head));

/** The head of an archive as a page may rely on it, under its folder's name; or why there is none. */
export const publishedHead = (folder: string): { head: ArchiveFile } | { fault: ArchiveFault } => {
  const read = readHead(readFileSync(join(folder, ARCHIVE_FILES.head), "utf8"));
  if (!read.head) return { fault: read.fault };
  const checked = checkedHead(read.head);
  if ("fault" in checked) return checked;
  const { head } = checked;
  return { head: { ...head, story: { ...head.story, id: basename(folder) } } };
};

/** An archive's files as the page fetches them: its head in a story's place, the others beside it. */
export const archiveAssets = (
  folder: string,
  head: ArchiveFile,
): [path: string, content: string | Uint8Array][] => {
  const id = basename(folder);
  return [
    [`stories/${id}.json`, JSON.stringify(head)],
    ...filesBeside(head)
      .filter((name) => existsSync(join(folder, name)))
      .map((name): [string, Uint8Array] => [
        `stories/${id}/${name}`,
        readFileSync(join(folder, name)),
      ]),
  ];
};

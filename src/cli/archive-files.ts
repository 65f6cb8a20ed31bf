import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ARCHIVE_FILES, type ArchiveHead } from "../archive/head.ts";
import type { Story } from "../story/records/story.ts";

/** Whether a folder among the stories is an archive. */
export const isArchiveFolder = (folder: string): boolean =>
  existsSync(join(folder, ARCHIVE_FILES.head));

/** What the head of an archive says of all its rows. */
export const archiveStory = (folder: string): Story =>
  (JSON.parse(readFileSync(join(folder, ARCHIVE_FILES.head), "utf8")) as ArchiveHead).story;

/** An archive's files as the page fetches them: its head in a story's place, the others beside it. */
export const archiveAssets = (folder: string): [path: string, content: Uint8Array][] => {
  const { head, ...others } = ARCHIVE_FILES;
  const id = basename(folder);
  return [
    [`stories/${id}.json`, readFileSync(join(folder, head))],
    ...Object.values(others)
      .filter((name) => existsSync(join(folder, name)))
      .map((name): [string, Uint8Array] => [
        `stories/${id}/${name}`,
        readFileSync(join(folder, name)),
      ]),
  ];
};

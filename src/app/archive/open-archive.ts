import type { Archive } from "../../archive/archive.ts";
import type { ArchiveHead } from "../../archive/head.ts";
import type { ArchiveParts } from "./archive-parts.ts";
import { showArchive } from "./show-archive.ts";

/** Reads the rows of an archive; `folder` is the address at which its files lie, with a slash at its end. */
const readArchive = (head: ArchiveHead, folder: string): Promise<Archive> =>
  Promise.reject(
    new Error(`${folder}: rows of “${head.format}” cannot be read by this version yet`),
  );

/** Opens an archive by its head. Rejects with what is wrong, and where. */
export const openArchive = async (head: ArchiveHead, folder: string): Promise<ArchiveParts> =>
  showArchive(await readArchive(head, folder));

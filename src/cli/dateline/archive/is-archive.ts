import { join } from "node:path";
import { ARCHIVE_FILES } from "../../../archive/head.ts";
import type { Io } from "../io.ts";

/** Whether a folder holds an archive. */
export const isArchive = (folder: string, { files }: Io): boolean =>
  files.entry(join(folder, ARCHIVE_FILES.head))?.kind === "file";

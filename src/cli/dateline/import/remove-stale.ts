import { join } from "node:path";
import { ARCHIVE_FILES } from "../../../archive/head.ts";
import { isRejectsTable } from "../../../import/rejects.ts";
import { STORY_FILES } from "../../../story/file-names.ts";
import type { Io } from "../io.ts";

/** The table of rejects where nobody names another place. */
export const REJECTS = "rejects.csv";

/** The beginning of a file that shows whether it is a table of rejects. */
const BEGINNING = 200;

const isRejects = (path: string, { files }: Io): boolean => {
  const file = files.reader(path);
  try {
    return isRejectsTable(new TextDecoder().decode(file.read(0, BEGINNING)));
  } finally {
    file.close();
  }
};

/**
 * Paths of what an earlier import wrote into a folder, by its names; what only may be of one is looked into.
 * To be asked before anything is written there: beside a new head, any file would be taken for its own.
 */
export const earlierFiles = (folder: string, io: Io): string[] => {
  const { head, ...binaries } = ARCHIVE_FILES;
  const is = (name: string): boolean => io.files.entry(join(folder, name))?.kind === "file";
  return [
    ...Object.values(STORY_FILES),
    // Their names say little: beside their head alone they are an archive's.
    ...(is(head) ? [head, ...Object.values(binaries)] : []),
    ...(is(REJECTS) && isRejects(join(folder, REJECTS), io) ? [REJECTS] : []),
  ]
    .filter(is)
    .map((name) => join(folder, name));
};

/** Whether a table of rejects lies in a folder that the import into it did not write. */
export const holdsStaleRejects = (folder: string, written: readonly string[], io: Io): boolean => {
  const path = join(folder, REJECTS);
  return (
    io.files.entry(path)?.kind === "file" &&
    !written.some((one) => io.files.resolve(one) === io.files.resolve(path)) &&
    isRejects(path, io)
  );
};

/** After an import its folder holds what that import wrote, and what was never ours. */
export const removeStale = (
  earlier: readonly string[],
  written: readonly string[],
  { files }: Io,
): void => {
  const kept = new Set(written.map((path) => files.resolve(path)));
  for (const path of earlier)
    if (!kept.has(files.resolve(path)) && files.entry(path)) files.remove(path);
};

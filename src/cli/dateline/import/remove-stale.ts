import { basename, join } from "node:path";
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

/** What an earlier import wrote into a folder, by its names; what only may be of one is looked into. */
const earlier = (folder: string, io: Io): string[] => {
  const { head, ...binaries } = ARCHIVE_FILES;
  const is = (name: string): boolean => io.files.entry(join(folder, name))?.kind === "file";
  return [
    ...Object.values(STORY_FILES),
    // Their names say little: beside their head alone they are an archive's.
    ...(is(head) ? [head, ...Object.values(binaries)] : []),
    ...(is(REJECTS) && isRejects(join(folder, REJECTS), io) ? [REJECTS] : []),
  ].filter(is);
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
export const removeStale = (folder: string, written: readonly string[], io: Io): void => {
  const kept = new Set(written.map((path) => io.files.resolve(path)));
  for (const name of earlier(folder, io)) {
    const path = join(folder, basename(name));
    if (!kept.has(io.files.resolve(path))) io.files.remove(path);
  }
};

import type { Io } from "../io.ts";
import { taken, WrongUse } from "../wrong-use.ts";

/** Refuses a place for the file before anything is read (`WrongUse`). */
export const checkFree = (out: string | undefined, force: boolean, { files }: Io): void => {
  const kind = out === undefined ? undefined : files.entry(out)?.kind;
  if (out === undefined || kind === undefined) return;
  if (kind === "folder")
    throw new WrongUse(`${out} is a folder; nothing was written. Name a file, in it or elsewhere.`);
  if (!force) throw taken(out);
};

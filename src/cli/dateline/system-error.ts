import { WrongUse } from "./wrong-use.ts";

const MEANINGS: Record<string, string> = {
  EACCES: "this user has no right to open or change it",
  EPERM: "this user may not change it",
  ENOENT: "there is no such file or folder",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of the path is no folder",
  ENOSPC: "the disk is full",
  EROFS: "the disk can only be read",
  ENAMETOOLONG: "the name is too long",
  EMFILE: "too many files are open",
};

/** What the system has against a file, as a sentence; `null` for any other mistake. */
export const systemError = (error: unknown): WrongUse | null => {
  if (!(error instanceof Error)) return null;
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  // Of a folder that is to be made, that it is not there says nothing.
  const isRefused = code === "ENOENT" && syscall === "mkdir";
  const meaning = isRefused ? "no folder can be made there" : MEANINGS[code ?? ""];
  if (meaning === undefined || path === undefined) return null;
  return new WrongUse(`${path} cannot be used: ${meaning}.`);
};

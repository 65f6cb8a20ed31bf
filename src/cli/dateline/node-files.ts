import {
  closeSync,
  createReadStream,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Files, FileToWrite } from "./io.ts";
import { partPath } from "./part-path.ts";
import { replaceFolder } from "./replace-folder.ts";
import { taken, WrongUse } from "./wrong-use.ts";

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && ["ENOENT", "ENOTDIR"].includes(Reflect.get(error, "code") as string);

const isTaken = (error: unknown): boolean =>
  error instanceof Error && Reflect.get(error, "code") === "EEXIST";

/** Unlike a rename, a link fails where a file has come to be since we looked. Not every disk has links. */
const linked = (part: string, path: string, at: string): boolean => {
  try {
    linkSync(part, at);
    return true;
  } catch (error) {
    if (isTaken(error)) throw taken(path);
    return false;
  }
};

/**
 * Step by step: Node's own `recursive` never ends where the system says of a folder's parent, which
 * is there, that it is not, as Linux does in `/proc`.
 */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!isTaken(error)) throw error;
  }
};

/** What the system has against it is about the file that was asked for, not about its part. */
const aboutWhole = (part: string, at: string, act: () => void): void => {
  try {
    act();
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, "path") === part)
      Object.assign(error, { path: at });
    throw error;
  }
};

/** Where it cannot be looked for it was not made. */
const rmPart = (part: string): void => {
  try {
    rmSync(part, { force: true });
  } catch {
    // What went wrong before is told.
  }
};

interface Placed extends FileToWrite {
  at: string;
  part: string;
}

/** Before the first is put in place all are written: a full disk must not leave half of what belongs together. */
const writeParts = (files: readonly Placed[]): void => {
  for (const { at, part, content } of files) {
    makeFolder(dirname(at));
    aboutWhole(part, at, () => writeFileSync(part, content));
  }
};

/** Without `force`, what was put in place goes again where another cannot be. */
const putInPlace = (files: readonly Placed[], force: boolean): void => {
  const done: string[] = [];
  try {
    for (const { path, at, part } of files) {
      if (force || !linked(part, path, at)) aboutWhole(part, at, () => renameSync(part, at));
      done.push(at);
    }
  } catch (error) {
    if (!force) done.forEach(rmPart);
    throw error;
  }
};

/** Writes beside the places, then renames; no part file stays behind. */
const writeAllOrNone = (files: readonly Placed[], force: boolean): void => {
  try {
    writeParts(files);
    putInPlace(files, force);
  } finally {
    for (const { part } of files) rmPart(part);
  }
};

/** One call may write less than it is given. */
const writeAll = (file: number, bytes: Uint8Array): void => {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
};

const readPart = (file: number, start: number, length: number): Uint8Array => {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (let more = 1; more > 0 && at < length; at += more)
    more = readSync(file, bytes, at, length - at, start + at);
  return bytes.subarray(0, at);
};

const followed = (path: string): string => {
  try {
    return realpathSync.native(path);
  } catch (error) {
    const parent = dirname(path);
    if (!isAbsent(error) || parent === path) throw error;
    return join(followed(parent), basename(path));
  }
};

/** The files of this machine, with paths from `cwd`. */
export const nodeFiles = (cwd: string): Files => {
  const at = (path: string): string => resolve(cwd, path);
  const entry: Files["entry"] = (path) => {
    try {
      const found = statSync(at(path));
      return found.isDirectory() ? { kind: "folder", size: 0 } : { kind: "file", size: found.size };
    } catch (error) {
      if (isAbsent(error)) return null;
      throw error;
    }
  };
  return {
    resolve: at,
    real: (path) => followed(at(path)),
    entry,
    read: (path) => readFileSync(at(path)),
    pieces: (path) => createReadStream(at(path)),
    writer: (path) => {
      makeFolder(dirname(at(path)));
      const file = openSync(at(path), "w");
      return { append: (bytes) => writeAll(file, bytes), close: () => closeSync(file) };
    },
    reader: (path) => {
      const file = openSync(at(path), "r");
      return {
        read: (start, length) => readPart(file, start, length),
        close: () => closeSync(file),
      };
    },
    move: (from, to) => {
      makeFolder(dirname(at(to)));
      renameSync(at(from), at(to));
    },
    list: (folder) => readdirSync(at(folder)).sort(),
    write: (files, { force }) => {
      const inTheWay = force ? undefined : files.find(({ path }) => entry(path));
      if (inTheWay) throw taken(inTheWay.path);
      const folder = files.find(({ path }) => entry(path)?.kind === "folder");
      if (folder) throw new WrongUse(`${folder.path} is a folder; nothing was written.`);
      const placed = files.map((file) => ({
        ...file,
        at: at(file.path),
        part: partPath(at(file.path)),
      }));
      writeAllOrNone(placed, force);
    },
    replaceFolder: (from, to, staying) => replaceFolder(at(from), at(to), staying),
    remove: (path) => rmSync(at(path), { recursive: true, force: true }),
  };
};

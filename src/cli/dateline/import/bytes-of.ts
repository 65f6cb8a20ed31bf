import { isOfAnySize } from "../../../import/archive/streamed.ts";
import type { Io } from "../io.ts";
import { nearPath } from "../near-path.ts";
import { WrongUse } from "../wrong-use.ts";
import { OF_ANY_SIZE } from "./tell-import.ts";

/** Longest file that is read, in bytes. */
const MAX_BYTES = 80_000_000;

export const noFile = (path: string, io: Io): WrongUse =>
  new WrongUse(
    io.files.entry(path)
      ? `Expected a file at ${path}, found a folder.`
      : `Expected a file at ${path}, found none.${nearPath(path, io)}`,
  );

/** Length in bytes of a file that is short enough to be read as a whole. */
export const sizeOf = (path: string, io: Io, most = MAX_BYTES): number => {
  const entry = io.files.entry(path);
  if (entry?.kind !== "file") throw noFile(path, io);
  if (entry.size > most)
    throw new WrongUse(
      `Expected at most ${most} bytes in ${path}, found ${entry.size}; nothing was read.` +
        ` ${isOfAnySize(path) ? "But" : "Save it as CSV, Parquet or FlatGeobuf:"} ${OF_ANY_SIZE}`,
    );
  return entry.size;
};

/** A file to be read as a whole. */
export const bytesOf = (path: string, io: Io, most = MAX_BYTES): Uint8Array => {
  sizeOf(path, io, most);
  return io.files.read(path);
};

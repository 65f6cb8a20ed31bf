import { Readable } from "node:stream";
import type { Files } from "../io.ts";

/** Files in memory under the path of their zip, for what reads the files of a folder; all else stays as it is. */
export const filesInZip = (files: Files, inside: ReadonlyMap<string, Uint8Array>): Files => ({
  ...files,
  entry: (path) => {
    const bytes = inside.get(path);
    return bytes ? { kind: "file", size: bytes.length } : files.entry(path);
  },
  read: (path) => inside.get(path) ?? files.read(path),
  pieces: (path) => {
    const bytes = inside.get(path);
    return bytes ? Readable.from([bytes]) : files.pieces(path);
  },
  reader: (path) => {
    const bytes = inside.get(path);
    if (!bytes) return files.reader(path);
    return {
      read: (start, length) => bytes.subarray(start, start + length),
      close: () => undefined,
    };
  },
});

import { basename } from "node:path";
import type { PartFile } from "../../../formats/parts.ts";
import type { Io } from "../io.ts";

/** A file of this machine of which parts are read; `size` is its length in bytes. */
export const partFile = (path: string, size: number, { files }: Io): PartFile => ({
  name: basename(path),
  size,
  slice: (start, end) => {
    const file = files.reader(path);
    try {
      return Promise.resolve(Uint8Array.from(file.read(start, end - start)).buffer);
    } finally {
      file.close();
    }
  },
});

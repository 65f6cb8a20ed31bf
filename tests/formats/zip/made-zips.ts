import { strFromU8 } from "fflate";
import { readArchive } from "../../../src/formats/archive/read.ts";
import { zipDirectory } from "../../../src/formats/zip/directory.ts";

/** A zip as other programs write it for a stream: all sizes and places in 64 bits (APPNOTE 4.3.14). */
export const ZIP64 = new Uint8Array(
  Buffer.from(
    [
      "UEsDBC0AAAAAAAAAAAAmOfTL//////////8FABQAYS50eHQBABAACQAAAAAAAAAJAAAAAAAAADEyMzQ1Njc4",
      "OVBLAQItAC0AAAAAAAAAAAAmOfTL//////////8FACIAAAAAAAAAAAAAAP////9hLnR4dAkAAgAHAAEAGAAJ",
      "AAAAAAAAAAkAAAAAAAAAAAAAAAAAAABQSwYGLAAAAAAAAAAtAC0AAAAAAAAAAAABAAAAAAAAAAEAAAAAAAAA",
      "VQAAAAAAAABAAAAAAAAAAFBLBgcAAAAAlQAAAAAAAAABAAAAUEsFBgAAAAD///////////////8AAA==",
    ].join(""),
    "base64",
  ),
);

/** The texts in a zip, by their paths. */
export const unzipped = (zip: Uint8Array): Record<string, string> =>
  Object.fromEntries(readArchive(zip).files.map(({ path, bytes }) => [path, strFromU8(bytes)]));

/** A copy with one bit changed in the middle of a file's bytes, as they are stored. */
export const withFlip = (zip: Uint8Array, path: string): Uint8Array => {
  const entry = zipDirectory(zip, 1000)?.find(({ name }) => name === path);
  if (!entry) throw new Error(`no ${path}`);
  const data = new DataView(zip.buffer, zip.byteOffset);
  const start = entry.start + 30 + data.getUint16(entry.start + 26, true);
  const changed = Uint8Array.from(zip);
  const at = start + Math.floor(entry.packed / 2);
  changed[at] = (changed[at] as number) ^ 1;
  return changed;
};

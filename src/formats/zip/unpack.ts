import { inflateSync } from "fflate";
import { crc32 } from "../crc32.ts";
import type { ZipEntry } from "./directory.ts";

/** What keeps a file of a zip from being relied on. */
export interface Damage {
  /** `zip-locked`: nothing is broken, but it cannot be read here. */
  code: "zip-damaged" | "zip-locked";
  expected: string;
  found: string;
}

/** A file of a zip, `damage` where its bytes are not what the zip says they are. */
export interface Unpacked {
  /** As many as the directory says; of a damaged file whatever could be unpacked. */
  bytes: Uint8Array;
  damage?: Damage;
}

/** What a file's own header in a zip begins with, and how many bytes it has before its name. */
const LOCAL = 0x04034b50;
export const LOCAL_BYTES = 30;
/** The method of files that are in a zip as they are. */
export const STORED = 0;
export const DEFLATED = 8;

/** A check sum as it is told. */
export const hex = (sum: number): string => sum.toString(16).padStart(8, "0");

/** Bytes of a file's own header (`LOCAL_BYTES`) with its names, behind which its own begin; `null` where it is none. */
export const headerLength = (header: Uint8Array): number | null => {
  const data = new DataView(header.buffer, header.byteOffset, header.length);
  if (header.length < LOCAL_BYTES || data.getUint32(0, true) !== LOCAL) return null;
  return LOCAL_BYTES + data.getUint16(26, true) + data.getUint16(28, true);
};

/** The stored bytes of an entry; `null` where they are not in the file. */
const storedBytes = (zip: Uint8Array, { start, packed }: ZipEntry): Uint8Array | null => {
  const length = headerLength(zip.subarray(start, start + LOCAL_BYTES));
  const at = start + (length ?? 0);
  return length === null || at + packed > zip.length ? null : zip.subarray(at, at + packed);
};

/** The room is made before, so that no file can outgrow what the directory says of it. */
const inflated = (packed: Uint8Array, room: Uint8Array): Uint8Array => {
  try {
    return inflateSync(packed, { out: room });
  } catch {
    // What was unpacked before the mistake stands in it.
    return room;
  }
};

const locked = (expected: string, found: string): Unpacked => ({
  bytes: new Uint8Array(),
  damage: { code: "zip-locked", expected, found },
});

/** Unpacks one file of a zip and holds it against its check sum. Never throws. */
export const unpackEntry = (zip: Uint8Array, entry: ZipEntry): Unpacked => {
  const { method, size, isLocked } = entry;
  if (isLocked) return locked("a file without a password", "one with a password");
  if (method !== STORED && method !== DEFLATED)
    return locked("a file that is stored or deflated", `method ${method}`);
  const expected = `the check sum ${hex(entry.crc32)}`;
  const stored = storedBytes(zip, entry);
  if (!stored)
    return {
      bytes: new Uint8Array(),
      damage: { code: "zip-damaged", expected, found: "no file at its place" },
    };
  const bytes = method === STORED ? stored : inflated(stored, new Uint8Array(size));
  const found = crc32(bytes);
  return bytes.length === size && found === entry.crc32
    ? { bytes }
    : { bytes, damage: { code: "zip-damaged", expected, found: hex(found) } };
};

import { strFromU8 } from "fflate";

/** What the directory of a zip says of one of its files (APPNOTE 6.3.10, 4.3.12). */
export interface ZipEntry {
  /** With folders. */
  name: string;
  /** Bytes when unpacked. */
  size: number;
  /** Bytes as stored. */
  packed: number;
  /** CRC-32 (ISO 3309) of the unpacked bytes. */
  crc32: number;
  /** 0 stored, 8 deflated. */
  method: number;
  /** Whether a password is needed. */
  isLocked: boolean;
  /** Where the file's own header stands, from the zip's first byte. */
  start: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;

/** Bytes of the record that ends a zip, and of the longest comment after it. */
const END_BYTES = 22;
const MOST_COMMENT = 0xffff;
const ENTRY_BYTES = 46;

/** Stands for “see the extra field” (zip64). */
const ELSEWHERE = 0xffffffff;
const UTF8 = 0x800;

const view = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

const big = (data: DataView, at: number): number => Number(data.getBigUint64(at, true));

/** Where the directory begins and how many entries it has; `null` where there is none. */
const directoryOf = (data: DataView): { at: number; count: number } | null => {
  const first = Math.max(0, data.byteLength - END_BYTES - MOST_COMMENT);
  let end = data.byteLength - END_BYTES;
  while (end >= first && data.getUint32(end, true) !== END) end -= 1;
  if (end < first) return null;
  const found = { at: data.getUint32(end + 16, true), count: data.getUint16(end + 10, true) };
  if (found.at !== ELSEWHERE && found.count !== 0xffff) return found;
  // The record before the end says where the one of zip64 is.
  const at = big(data, end - 12);
  return data.getUint32(at, true) === END_64
    ? { at: big(data, at + 48), count: big(data, at + 32) }
    : found;
};

/** Numbers that do not fit into 32 bits stand one after another in the extra field 1. */
const wideNumbers = (data: DataView, from: number, to: number, numbers: number[]): number[] => {
  let at = from;
  while (at + 4 <= to && data.getUint16(at, true) !== 1) at += 4 + data.getUint16(at + 2, true);
  at += 4;
  return numbers.map((number) => {
    if (number !== ELSEWHERE) return number;
    at += 8;
    return big(data, at - 8);
  });
};

const entryAt = (bytes: Uint8Array, data: DataView, at: number): [ZipEntry, next: number] => {
  if (data.getUint32(at, true) !== ENTRY) throw new RangeError("no entry");
  const nameEnd = at + ENTRY_BYTES + data.getUint16(at + 28, true);
  const extraEnd = nameEnd + data.getUint16(at + 30, true);
  const flags = data.getUint16(at + 8, true);
  const narrow = [24, 20, 42].map((offset) => data.getUint32(at + offset, true));
  const [size = 0, packed = 0, start = 0] = wideNumbers(data, nameEnd, extraEnd, narrow);
  const entry = {
    name: strFromU8(bytes.subarray(at + ENTRY_BYTES, nameEnd), (flags & UTF8) === 0),
    size,
    packed,
    crc32: data.getUint32(at + 16, true),
    method: data.getUint16(at + 10, true),
    isLocked: (flags & 1) === 1,
    start,
  };
  return [entry, extraEnd + data.getUint16(at + 32, true)];
};

/** The directory of a zip; `null` where it is none, or its directory is damaged. Never throws. */
export const zipDirectory = (bytes: Uint8Array, most: number): ZipEntry[] | null => {
  const data = view(bytes);
  const entries: ZipEntry[] = [];
  try {
    const directory = directoryOf(data);
    if (!directory) return null;
    let { at } = directory;
    // More are not listed than somebody wants to know of.
    for (let n = 0; n < Math.min(directory.count, most); n++) {
      const [entry, next] = entryAt(bytes, data, at);
      entries.push(entry);
      at = next;
    }
    return entries;
  } catch (error) {
    // A place outside of the file.
    if (error instanceof RangeError) return null;
    throw error;
  }
};

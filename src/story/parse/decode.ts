import type { Finding } from "../issue.ts";
import type { IssueCodeId } from "../issue-codes.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** What is wrong with how a text was saved; the text was read as well as it could be. */
export interface Fault extends Finding {
  code: Extract<IssueCodeId, "not-utf-8" | "bytes-invalid">;
  /** Where in the text, in UTF-16 code units. */
  at: number;
}

export interface Decoded {
  text: string;
  fault?: Fault;
}

/** By the byte order mark, else by where the zero bytes of plain characters are (RFC 4627, 3). */
export const encodingOf = ([a, b]: Uint8Array): Encoding => {
  if ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0)) return "utf-16le";
  if ((a === 0xfe && b === 0xff) || (a === 0 && b !== 0 && b !== undefined)) return "utf-16be";
  return "utf-8";
};

/** What the second byte must be at least and at most, where not any continuation will do (RFC 3629, 4). */
const SECOND: Readonly<Record<number, readonly [number, number]>> = {
  0xe0: [0xa0, 0xbf],
  0xed: [0x80, 0x9f],
  0xf0: [0x90, 0xbf],
  0xf4: [0x80, 0x8f],
};

const sequenceLength = (lead: number): number => {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
};

const isSecond = (lead: number, byte: number): boolean => {
  const [least, most] = SECOND[lead] ?? [0x80, 0xbf];
  return byte >= least && byte <= most;
};

const isSequence = (bytes: Uint8Array, at: number, length: number): boolean => {
  const lead = bytes[at] ?? 0;
  for (let i = 1; i < length; i += 1) {
    const byte = bytes[at + i] ?? 0;
    if (i === 1 ? !isSecond(lead, byte) : byte < 0x80 || byte > 0xbf) return false;
  }
  return length > 0;
};

const LONGEST_SEQUENCE = 4;

/** How many bytes at the end begin a character that is not complete. */
export const unfinishedUtf8 = (bytes: Uint8Array): number => {
  for (let back = 1; back < LONGEST_SEQUENCE && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0x80 && byte < 0xc0) continue;
    const isBegun = back === 1 || isSecond(byte, bytes[bytes.length - back + 1] ?? 0);
    return sequenceLength(byte) > back && isBegun ? back : 0;
  }
  return 0;
};

/** Offset of the first byte that is not UTF-8, or `null`. */
export const invalidUtf8At = (bytes: Uint8Array): number | null => {
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes[at] ?? 0);
    if (!isSequence(bytes, at, length)) return at;
    at += length;
  }
  return null;
};

const hex = (byte: number | undefined): string =>
  `0x${(byte ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;

/**
 * Reads a text file's bytes. `decode` is the engine's own decoder, without a byte order mark and with
 * U+FFFD for what cannot be read.
 */
export const decodeText = (
  bytes: Uint8Array,
  decode: (bytes: Uint8Array, encoding: Encoding) => string,
): Decoded => {
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding);
  if (encoding !== "utf-8") {
    const found = encoding === "utf-16le" ? "UTF-16 (little-endian)" : "UTF-16 (big-endian)";
    return { text, fault: { code: "not-utf-8", at: 0, expected: "text in UTF-8", found } };
  }
  // Only where something could not be read is it worth looking for where that was.
  const broken = text.includes("\uFFFD") ? invalidUtf8At(bytes) : null;
  if (broken === null) return { text };
  const at = decode(bytes.subarray(0, broken), encoding).length;
  const found = `the byte ${hex(bytes[broken])}`;
  return { text, fault: { code: "bytes-invalid", at, expected: "text in UTF-8", found } };
};

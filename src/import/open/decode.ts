/** Text of a file, and whether some of its bytes were no text. */
export interface Decoded {
  text: string;
  damaged: boolean;
}

const PIECE = 32_768;

const utf16 = (bytes: Uint8Array, littleEndian: boolean): Decoded => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let from = 0; from + 1 < bytes.length; from += 2 * PIECE) {
    const units: number[] = [];
    for (let at = from; at + 1 < bytes.length && at < from + 2 * PIECE; at += 2)
      units.push(view.getUint16(at, littleEndian));
    pieces.push(String.fromCharCode(...units));
  }
  const text = pieces.join("");
  return { text: text.toWellFormed(), damaged: bytes.length % 2 === 1 || !text.isWellFormed() };
};

/** Lengths of UTF-8 sequences by their first byte; 0 where none begins so. */
const lengthOf = (first: number): number => {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first < 0xe0) return 2;
  if (first >= 0xe0 && first < 0xf0) return 3;
  return first >= 0xf0 && first < 0xf5 ? 4 : 0;
};

const MASK = [0, 0x7f, 0x1f, 0x0f, 0x07];
const LEAST = [0, 0, 0x80, 0x800, 0x10000];

/** The code point at a position and its length in bytes; -1 where there is none. */
const pointAt = (bytes: Uint8Array, at: number): [point: number, length: number] => {
  const first = bytes[at] ?? 0;
  const length = lengthOf(first);
  let point = first & (MASK[length] ?? 0);
  for (let n = 1; n < length; n += 1) {
    const next = bytes[at + n];
    if (next === undefined || (next & 0xc0) !== 0x80) return [-1, n];
    point = (point << 6) | (next & 0x3f);
  }
  const isSurrogate = point >= 0xd800 && point <= 0xdfff;
  const good = length > 0 && point >= (LEAST[length] ?? 0) && point <= 0x10ffff && !isSurrogate;
  return good ? [point, length] : [-1, Math.max(1, length)];
};

const REPLACEMENT = 0xfffd;

const utf8 = (bytes: Uint8Array): Decoded => {
  const pieces: string[] = [];
  let damaged = false;
  for (let at = 0; at < bytes.length;) {
    const points: number[] = [];
    while (at < bytes.length && points.length < PIECE) {
      const [point, length] = pointAt(bytes, at);
      damaged ||= point < 0;
      points.push(point < 0 ? REPLACEMENT : point);
      at += length;
    }
    pieces.push(String.fromCodePoint(...points));
  }
  return { text: pieces.join(""), damaged };
};

/** Text files by how they begin: UTF-16 where a byte order mark says so, else UTF-8. */
export const decode = (bytes: Uint8Array): Decoded => {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return utf16(bytes.subarray(2), true);
  if (a === 0xfe && b === 0xff) return utf16(bytes.subarray(2), false);
  return utf8(a === 0xef && b === 0xbb && c === 0xbf ? bytes.subarray(3) : bytes);
};

import type { ZHalves } from "./grid.ts";

/** Thrown where bytes end too early or say what cannot be; caught where a block is read. */
export class Damaged extends Error {}

/** Bytes that a number takes. */
const widthOf = (largest: number): number => {
  let width = 0;
  for (let rest = largest; rest >= 1; rest /= 256) width += 1;
  return width;
};

const POWERS = [1, 2 ** 8, 2 ** 16, 2 ** 24, 2 ** 32, 2 ** 40] as const;
const MAX_WIDTH = POWERS.length;

/**
 * Whole numbers from 0 to 2⁴⁸ − 1 as bytes: how many bytes each takes, then the lowest bytes of all,
 * then the next ones. Bytes of one kind beside each other deflate well; numbers that are all 0 take
 * one byte together.
 */
export const toPlanes = (values: ArrayLike<number>): Uint8Array => {
  let largest = 0;
  for (let n = 0; n < values.length; n++) largest = Math.max(largest, values[n] as number);
  const width = widthOf(largest);
  const bytes = new Uint8Array(1 + width * values.length);
  bytes[0] = width;
  for (let plane = 0, at = 1; plane < width; plane++)
    for (let n = 0; n < values.length; n++, at++)
      bytes[at] = Math.floor((values[n] as number) / (POWERS[plane] as number)) % 256;
  return bytes;
};

/** Numbers below 2³², as bytes where each is one. */
export type Narrow = Uint8Array | Uint32Array;

/** Widest number of those that are read as `Narrow`, in bytes. */
const MAX_NARROW = 4;
/** Bytes of a half of 48 bits. */
const HALF_BYTES = 3;

/** Numbers of which these planes, from one to before another, are the bytes from the lowest on. */
const joined = (planes: Uint8Array, from: number, to: number, count: number): Uint32Array => {
  const values = new Uint32Array(count);
  for (let plane = from, at = from * count; plane < to; plane++) {
    const shift = 8 * (plane - from);
    for (let n = 0; n < count; n++, at++)
      values[n] = (values[n] as number) | ((planes[at] as number) << shift);
  }
  return values;
};

/** Reads what `toPlanes` wrote, from one end to the other. */
export class PlaneReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  /** Whether the numbers that were read last were all 0. */
  #wasZero = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The planes of so many numbers, of which each takes at most so many bytes. */
  #planes(count: number, most: number): { width: number; planes: Uint8Array } {
    const width = this.#bytes[this.#at] ?? Infinity;
    const start = this.#at + 1;
    const end = start + width * count;
    if (width > most || end > this.#bytes.length) throw new Damaged();
    this.#at = end;
    this.#wasZero = width === 0;
    return { width, planes: this.#bytes.subarray(start, end) };
  }

  /** So many numbers below 2⁴⁸. */
  read(count: number): Float64Array {
    const { width, planes } = this.#planes(count, MAX_WIDTH);
    const values = new Float64Array(count);
    for (let plane = 0, at = 0; plane < width; plane++) {
      const power = POWERS[plane] as number;
      for (let n = 0; n < count; n++, at++)
        values[n] = (values[n] as number) + (planes[at] as number) * power;
    }
    return values;
  }

  /**
   * So many numbers, which must be below 2³²: eight bytes for each of a million rows and ten columns
   * would take longer to be had and given back than to be read.
   */
  readNarrow(count: number): Narrow {
    const { width, planes } = this.#planes(count, MAX_NARROW);
    if (width === 1) return planes;
    if (width === 0) return new Uint8Array(count);
    return joined(planes, 0, width, count);
  }

  /** The same, but nothing where all are 0: many columns are so, and then nothing is gone through. */
  readCodes(count: number): Narrow {
    const codes = this.readNarrow(count);
    return this.#wasZero ? codes.subarray(0, 0) : codes;
  }

  /** So many numbers below 2⁴⁸, in two halves. */
  readHalves(count: number): ZHalves {
    const { width, planes } = this.#planes(count, MAX_WIDTH);
    return {
      low: joined(planes, 0, Math.min(HALF_BYTES, width), count),
      high: joined(planes, HALF_BYTES, width, count),
    };
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }
}

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

/** Whole numbers as the planes of their bytes, the lowest first; those beyond the numbers' width are all 0. */
export interface Planes {
  /** How many numbers. */
  count: number;
  /** Bytes that a number takes: 0 where all are 0. */
  width: number;
  bytes: readonly Uint8Array[];
}

let zeros = new Uint8Array(0);

/** At least so many zeros, made once: what reads a plane need not ask whether it is there. */
const noPlane = (count: number): Uint8Array => {
  if (zeros.length < count) zeros = new Uint8Array(count);
  return zeros;
};

/** Reads what `toPlanes` wrote, from one end to the other; nothing is copied. */
export class PlaneReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** So many numbers, of which each takes at most so many bytes. Throws `Damaged`. */
  planes(count: number, most: number): Planes {
    const width = this.#bytes[this.#at] ?? Infinity;
    const start = this.#at + 1;
    const end = start + width * count;
    if (width > most || end > this.#bytes.length) throw new Damaged();
    this.#at = end;
    const bytes = Array.from({ length: most }, (_, plane) =>
      plane < width
        ? this.#bytes.subarray(start + plane * count, start + (plane + 1) * count)
        : noPlane(count),
    );
    return { count, width, bytes };
  }

  /** So many numbers below 2⁴⁸, for a few. Throws `Damaged`. */
  read(count: number): number[] {
    const { bytes } = this.planes(count, MAX_WIDTH);
    return Array.from({ length: count }, (_, n) =>
      bytes.reduce((sum, plane, at) => sum + (plane[n] as number) * (POWERS[at] as number), 0),
    );
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }
}

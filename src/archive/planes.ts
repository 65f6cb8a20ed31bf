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

/** Reads what `toPlanes` wrote, from one end to the other. */
export class PlaneReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** So many numbers. */
  read(count: number): Float64Array {
    const width = this.#bytes[this.#at] ?? Infinity;
    const end = this.#at + 1 + width * count;
    if (width > MAX_WIDTH || end > this.#bytes.length) throw new Damaged();
    const values = new Float64Array(count);
    const bytes = this.#bytes;
    for (let plane = 0, at = this.#at + 1; plane < width; plane++) {
      const power = POWERS[plane] as number;
      for (let n = 0; n < count; n++, at++)
        values[n] = (values[n] as number) + (bytes[at] as number) * power;
    }
    this.#at = end;
    return values;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }
}

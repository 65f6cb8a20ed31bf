import type { PartFile } from "../parts.ts";

/** Bytes that are read of a file at once. */
const AHEAD = 2 ** 20;

/** Reads a file from its beginning on, no more at once than what is wanted next. */
export class ByteReader {
  readonly #file: PartFile;
  #bytes = new Uint8Array();
  /** Where the bytes begin in the file, and how many of them have been taken. */
  #start = 0;
  #taken = 0;

  constructor(file: PartFile) {
    this.#file = file;
  }

  get at(): number {
    return this.#start + this.#taken;
  }

  get left(): number {
    return this.#file.size - this.at;
  }

  skip(bytes: number): void {
    this.#taken += bytes;
  }

  /** So many bytes; fewer where the file ends. They hold until the next call. */
  async take(length: number): Promise<Uint8Array> {
    if (this.#taken + length > this.#bytes.length) {
      this.#start = this.at;
      this.#taken = 0;
      const end = Math.min(this.#file.size, this.#start + Math.max(length, AHEAD));
      this.#bytes =
        end > this.#start
          ? new Uint8Array(await this.#file.slice(this.#start, end))
          : new Uint8Array();
    }
    const found = this.#bytes.subarray(this.#taken, this.#taken + length);
    this.#taken += found.length;
    return found;
  }
}

import type { FileReader, FileWriter } from "../io.ts";

/** Rows that are sorted together in memory. */
export const RUN_ROWS = 2 ** 16;
/** Bytes that are read of a run at once. */
const READ_AHEAD = 2 ** 17;
/** Bytes of the length before each record. */
const HEAD = 4;

/**
 * Records put aside on the disk, run by run: each run in the order in which its records are wanted
 * later, so that they are then read from one end to the other, however many runs there are.
 */
export class Spill {
  readonly #file: FileWriter;
  readonly #starts: number[] = [];
  #length = 0;

  constructor(file: FileWriter) {
    this.#file = file;
  }

  /** Adds a run. */
  add(records: Iterable<string>): void {
    this.#starts.push(this.#length);
    const parts: Buffer[] = [];
    for (const record of records) {
      const text = Buffer.from(record);
      const head = Buffer.alloc(HEAD);
      head.writeUInt32LE(text.length);
      parts.push(head, text);
    }
    const bytes = Buffer.concat(parts);
    this.#file.append(bytes);
    this.#length += bytes.length;
  }

  /** For each run a function that gives its next record. */
  readers(file: FileReader): (() => string)[] {
    return this.#starts.map((start) => recordsFrom(file, start));
  }
}

const recordsFrom = (file: FileReader, start: number): (() => string) => {
  let next = start;
  let ahead = Buffer.alloc(0);
  const take = (length: number): Buffer => {
    if (ahead.length < length) {
      ahead = Buffer.from(file.read(next, Math.max(READ_AHEAD, length)));
      if (ahead.length < length) throw new Error("The file of rows put aside has changed.");
    }
    const taken = ahead.subarray(0, length);
    ahead = ahead.subarray(length);
    next += length;
    return taken;
  };
  return () => take(take(HEAD).readUInt32LE()).toString();
};

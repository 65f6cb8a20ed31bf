import type { Runs } from "../../../import/archive/runs.ts";
import type { FileReader, Files, FileWriter } from "../io.ts";

/** Bytes that are read of a run at once. */
const READ_AHEAD = 2 ** 17;
/** Bytes of the length before each record. */
const HEAD = 4;

/** Records put aside on the disk, so that memory does not grow with them. */
export class Spill implements Runs {
  readonly #path: string;
  readonly #files: Files;
  readonly #file: FileWriter;
  readonly #starts: number[] = [];
  #reader: FileReader | undefined;
  #length = 0;

  constructor(path: string, files: Files) {
    this.#path = path;
    this.#files = files;
    this.#file = files.writer(path);
  }

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

  readers(): (() => string)[] {
    const file = (this.#reader ??= this.#files.reader(this.#path));
    return this.#starts.map((start) => recordsFrom(file, start));
  }

  close(): void {
    this.#reader?.close();
    this.#file.close();
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

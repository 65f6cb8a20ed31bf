import { chunkedOf, pieceOf, writeChunk, writeTable } from "./chunks.ts";
import type { Piece, RowChunks } from "./head.ts";

/** Rows of a chunk of texts: some 20 kB, one request. */
export const ROWS_PER_CHUNK = 256;

/** Writes a file with a record for each row, which are added one after another: `texts.bin`, `list.bin`. */
export class RecordsWriter<T> {
  readonly #append: (bytes: Uint8Array) => void;
  readonly #chunkOf: (records: readonly T[], from: number) => unknown;
  readonly #pieces: Piece[] = [];
  #waiting: T[] = [];

  /** `append` adds bytes to the file; `chunkOf` makes the value of a chunk of the records from one on. */
  constructor(
    append: (bytes: Uint8Array) => void,
    chunkOf: (records: readonly T[], from: number) => unknown = (records) => records,
  ) {
    this.#append = append;
    this.#chunkOf = chunkOf;
  }

  add(record: T): void {
    this.#waiting.push(record);
    if (this.#waiting.length === ROWS_PER_CHUNK) this.#flush();
  }

  #flush(): void {
    const bytes = writeChunk(this.#chunkOf(this.#waiting, this.#pieces.length * ROWS_PER_CHUNK));
    this.#waiting = [];
    this.#pieces.push(pieceOf(bytes));
    this.#append(bytes);
  }

  /** Ends the file; what the head says of it. */
  end(): RowChunks {
    if (this.#waiting.length > 0) this.#flush();
    const table = writeTable(this.#pieces);
    this.#append(table);
    return { ...chunkedOf(this.#pieces, table), rowsPerChunk: ROWS_PER_CHUNK };
  }
}

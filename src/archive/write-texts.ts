import type { RowText } from "./archive.ts";
import { chunkedOf, pieceOf, writeChunk, writeTable } from "./chunks.ts";
import type { Layout, Piece } from "./head.ts";
import { ROWS_PER_CHUNK } from "./texts.ts";

/** Writes `texts.bin`, to which rows are added in their order. */
export class TextsWriter {
  readonly #append: (bytes: Uint8Array) => void;
  readonly #pieces: Piece[] = [];
  #waiting: RowText[] = [];

  /** `append` adds bytes to the file. */
  constructor(append: (bytes: Uint8Array) => void) {
    this.#append = append;
  }

  add(text: RowText): void {
    this.#waiting.push(text);
    if (this.#waiting.length === ROWS_PER_CHUNK) this.#flush();
  }

  #flush(): void {
    const bytes = writeChunk(this.#waiting);
    this.#waiting = [];
    this.#pieces.push(pieceOf(bytes));
    this.#append(bytes);
  }

  /** Ends the file; what the head says of it. */
  end(): Layout["texts"] {
    if (this.#waiting.length > 0) this.#flush();
    const table = writeTable(this.#pieces);
    this.#append(table);
    return { ...chunkedOf(this.#pieces, table), rowsPerChunk: ROWS_PER_CHUNK };
  }
}

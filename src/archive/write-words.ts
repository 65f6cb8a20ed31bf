import { chunkedOf, pieceOf, writeChunk, writeTable } from "./chunks.ts";
import type { Chunked, Piece } from "./head.ts";
import type { Entry } from "./word-form.ts";

/** Rows and words of a page: some 16 kB. */
const PAGE = 12_000;

/** Writes `words.bin`, to which words are added in their order. The last chunk is the directory. */
export class WordsWriter {
  readonly #append: (bytes: Uint8Array) => void;
  readonly #pieces: Piece[] = [];
  /** First word of each page. */
  readonly #first: string[] = [];
  #page: Entry[] = [];
  #size = 0;

  /** `append` adds bytes to the file. */
  constructor(append: (bytes: Uint8Array) => void) {
    this.#append = append;
  }

  add(entry: Entry): void {
    this.#page.push(entry);
    this.#size += entry[1].length + 4;
    if (this.#size >= PAGE) this.#flush();
  }

  #flush(): void {
    this.#first.push(this.#page[0]?.[0] ?? "");
    this.#write(this.#page);
    this.#page = [];
    this.#size = 0;
  }

  #write(value: unknown): void {
    const bytes = writeChunk(value);
    this.#pieces.push(pieceOf(bytes));
    this.#append(bytes);
  }

  /** Ends the file; what the head says of it. */
  end(): Chunked {
    if (this.#page.length > 0) this.#flush();
    this.#write(this.#first);
    const table = writeTable(this.#pieces);
    this.#append(table);
    return chunkedOf(this.#pieces, table);
  }
}

/** Parts of a file that are kept apart before the browser takes them over. */
const MOST_PARTS = 64;

/** A file that grows; its bytes are the browser's to keep, which may put them on the disk. */
export class GrowingBlob {
  #blob = new Blob();
  #parts: BlobPart[] = [];

  append(part: BlobPart): void {
    this.#parts.push(part);
    if (this.#parts.length === MOST_PARTS) this.#fold();
  }

  #fold(): void {
    this.#blob = new Blob([this.#blob, ...this.#parts]);
    this.#parts = [];
  }

  get whole(): Blob {
    this.#fold();
    return this.#blob;
  }
}

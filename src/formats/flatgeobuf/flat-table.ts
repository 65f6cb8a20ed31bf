import { strFromU8 } from "fflate";

/** Bytes of an offset, of a length, and of a place in a vtable. */
const WORD = 4;
const SLOT = 2;

/**
 * A table of a FlatBuffer (https://flatbuffers.dev/internals): fields by their places in the schema.
 * Whatever leads out of the bytes throws `RangeError`.
 */
export class FlatTable {
  readonly view: DataView;
  readonly #at: number;

  private constructor(view: DataView, at: number) {
    this.view = view;
    this.#at = at;
  }

  /** The table that the bytes begin with. */
  static root(bytes: Uint8Array): FlatTable {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return new FlatTable(view, view.getUint32(0, true));
  }

  /** Where a field stands; 0 where it has its default. */
  field(n: number): number {
    const { view } = this;
    const vtable = this.#at - view.getInt32(this.#at, true);
    const slot = 2 * SLOT + n * SLOT;
    if (slot >= view.getUint16(vtable, true)) return 0;
    const offset = view.getUint16(vtable + slot, true);
    return offset === 0 ? 0 : this.#at + offset;
  }

  uint8(n: number): number {
    const at = this.field(n);
    return at === 0 ? 0 : this.view.getUint8(at);
  }

  int32(n: number): number {
    const at = this.field(n);
    return at === 0 ? 0 : this.view.getInt32(at, true);
  }

  /** What a field leads to. */
  #target(n: number): number {
    const at = this.field(n);
    return at === 0 ? 0 : at + this.view.getUint32(at, true);
  }

  /** Where the items of a list begin, and how many there are, each of so many bytes. */
  list(n: number, size: number): { start: number; length: number } {
    const at = this.#target(n);
    if (at === 0) return { start: 0, length: 0 };
    const length = this.view.getUint32(at, true);
    const start = at + WORD;
    if (start + length * size > this.view.byteLength) throw new RangeError("a list is too long");
    return { start, length };
  }

  bytes(n: number): Uint8Array {
    const { start, length } = this.list(n, 1);
    return new Uint8Array(this.view.buffer, this.view.byteOffset + start, length);
  }

  text(n: number): string {
    return strFromU8(this.bytes(n));
  }

  doubles(n: number): number[] {
    const { start, length } = this.list(n, 8);
    return Array.from({ length }, (_, i) => this.view.getFloat64(start + 8 * i, true));
  }

  uints(n: number): number[] {
    const { start, length } = this.list(n, WORD);
    return Array.from({ length }, (_, i) => this.view.getUint32(start + WORD * i, true));
  }

  table(n: number): FlatTable | null {
    const at = this.#target(n);
    return at === 0 ? null : new FlatTable(this.view, at);
  }

  tables(n: number): FlatTable[] {
    const { start, length } = this.list(n, WORD);
    return Array.from({ length }, (_, i) => {
      const at = start + WORD * i;
      return new FlatTable(this.view, at + this.view.getUint32(at, true));
    });
  }
}

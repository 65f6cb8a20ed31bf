import { strFromU8 } from "fflate";
import { numberText } from "../number-text.ts";
import type { Column } from "./header.ts";

/** Reads a value at a place; how many bytes it takes, and what it says. */
type Read = (view: DataView, at: number) => readonly [bytes: number, text: string];

const plain =
  (bytes: number, value: (view: DataView, at: number) => unknown): Read =>
  (view, at) => [bytes, String(value(view, at))];

const lengthAt = (view: DataView, at: number): number => view.getUint32(at, true);

const text: Read = (view, at) => {
  const length = lengthAt(view, at);
  const start = view.byteOffset + at + 4;
  // Beyond the bytes this throws.
  return [4 + length, strFromU8(new Uint8Array(view.buffer, start, length))];
};

/** How the value of each type of column is stored, by its number in the schema; bytes are no text. */
const READ: Readonly<Record<number, Read>> = {
  0: plain(1, (view, at) => view.getInt8(at)),
  1: plain(1, (view, at) => view.getUint8(at)),
  2: plain(1, (view, at) => view.getUint8(at) !== 0),
  3: plain(2, (view, at) => view.getInt16(at, true)),
  4: plain(2, (view, at) => view.getUint16(at, true)),
  5: plain(4, (view, at) => view.getInt32(at, true)),
  6: plain(4, (view, at) => view.getUint32(at, true)),
  7: plain(8, (view, at) => view.getBigInt64(at, true)),
  8: plain(8, (view, at) => view.getBigUint64(at, true)),
  9: plain(4, (view, at) => numberText(view.getFloat32(at, true), true)),
  10: plain(8, (view, at) => numberText(view.getFloat64(at, true), false)),
  11: text,
  12: text,
  13: text,
  14: (view, at) => [4 + lengthAt(view, at), ""],
};

/** The cells of a feature: each value after the number of its column. Throws where they are none. */
export const cellsOf = (bytes: Uint8Array, columns: readonly Column[]): string[] => {
  const cells = columns.map(() => "");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length;) {
    const n = view.getUint16(at, true);
    const read = READ[columns[n]?.type ?? -1];
    if (!read) throw new RangeError(`a value of column ${n}`);
    const [length, cell] = read(view, at + 2);
    cells[n] = cell;
    at += 2 + length;
  }
  return cells;
};

import type { Mapping } from "./mapping.ts";
import type { Cells } from "./sheet.ts";
import { plain } from "./western-digits.ts";

/** What stands before the decimals of a file's numbers; `null` where nothing tells. */
export type DecimalMark = "." | "," | null;

/** A decimal number of degrees: one mark, and digits behind it. */
const DEGREES = /^\D{0,3}\d{1,3}([.,])\d+\D{0,3}$/;

/** The mark in cells of coordinates, where those that have one have the same. */
const markIn = (cells: readonly (string | undefined)[]): DecimalMark => {
  const marks = cells.flatMap((cell) => DEGREES.exec(plain(cell ?? ""))?.[1] ?? []);
  const [first = null, ...more] = new Set(marks);
  return more.length > 0 ? null : (first as DecimalMark);
};

/** The decimal mark of a row's coordinates, by the names of their columns. */
export const decimalIn = (cells: Cells, columns: readonly string[]): DecimalMark =>
  markIn(columns.map((column) => cells.get(column)));

/** The decimal mark of a file, as its coordinates have it: of 1.204 they alone tell whether it is 1204. */
export class DecimalMarks {
  readonly #columns: readonly string[];
  readonly #seen = new Set<string>();

  constructor(mapping: Mapping) {
    this.#columns = [...(mapping.get("lat") ?? []), ...(mapping.get("lon") ?? [])];
  }

  see(cells: Cells): void {
    if (this.#seen.size > 1) return;
    const mark = decimalIn(cells, this.#columns);
    if (mark !== null) this.#seen.add(mark);
  }

  /** `null` also where rows disagree. */
  get mark(): DecimalMark {
    const [first = null, ...more] = this.#seen;
    return more.length > 0 ? null : (first as DecimalMark);
  }
}

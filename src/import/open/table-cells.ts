import type { Cells } from "../sheet.ts";

/** Where each column stands, once for a whole table. */
export const columnIndex = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((name, n) => [name, n]));

/** Cells of a table's row, which is not copied: a map for each row of a long table takes much room. */
export class TableCells implements Cells {
  private readonly index: ReadonlyMap<string, number>;
  private readonly row: readonly string[];

  /** `row` has a cell for each column of the index. */
  constructor(index: ReadonlyMap<string, number>, row: readonly string[]) {
    this.index = index;
    this.row = row;
  }

  get(name: string): string | undefined {
    const at = this.index.get(name);
    return at === undefined ? undefined : this.row[at];
  }

  keys(): MapIterator<string> {
    return this.index.keys();
  }

  *values(): Generator<string> {
    for (const at of this.index.values()) yield this.row[at] ?? "";
  }

  *[Symbol.iterator](): Generator<[string, string]> {
    for (const [name, at] of this.index) yield [name, this.row[at] ?? ""];
  }
}

import { TableCells } from "./open/table-cells.ts";
import type { ImportProblem, RowSpot, SheetRow } from "./sheet.ts";

/** Looks for rows of a table whose date is empty below one that is filled, as merged cells leave it. */
export class MergedDates {
  readonly #columns: readonly string[];
  readonly #ends: readonly string[];
  readonly #all: readonly string[];
  #above = "";
  #first: (RowSpot & { detail: string }) | undefined;
  #count = 0;

  /** `columns` are those that can be the date, `all` those of the table. */
  constructor(columns: readonly string[], ends: readonly string[], all: readonly string[]) {
    this.#columns = columns;
    this.#ends = ends;
    this.#all = all;
  }

  see({ at, cells }: SheetRow): void {
    if (this.#columns.length === 0 || !(cells instanceof TableCells)) return;
    const isFilled = (column: string): boolean => (cells.get(column) ?? "").trim() !== "";
    const column = this.#columns.find(isFilled);
    if (column !== undefined) this.#above = cells.get(column)?.trim() ?? "";
    else if (
      this.#above !== "" &&
      !this.#ends.some(isFilled) &&
      this.#all.filter(isFilled).length > 1
    ) {
      this.#first ??= { ...at, detail: this.#above.slice(0, 60).toWellFormed() };
      this.#count += 1;
    }
  }

  get problems(): ImportProblem[] {
    const [column = ""] = this.#columns;
    if (!this.#first) return [];
    const { detail, ...at } = this.#first;
    return [{ ...at, code: "dates-empty", detail: `${detail} (${this.#count})`, column }];
  }
}

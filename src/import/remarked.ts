import { epochIn } from "./dates/epoch.ts";
import type { FieldId } from "./fields.ts";
import type { Mapping } from "./mapping.ts";
import { isNoValue } from "./no-value.ts";
import type { ImportProblem, RowSpot, SheetRow } from "./sheet.ts";
import { legible } from "./texts.ts";

/** Fields of which a cell is read as something, not as any text. */
const TYPED: readonly FieldId[] = ["date", "time", "end", "lat", "lon", "position"];
const DATES: ReadonlySet<FieldId> = new Set(["date", "end"]);

/** Different words of one column that are told; of moments one example says what the others are. */
const MOST = { words: 5, moments: 1 };

interface Seen {
  first: RowSpot;
  count: number;
  found: Set<string>;
}

/** What cells of a column were read as, where that is to be said once and not in each row. */
class ColumnRemark {
  readonly #code: ImportProblem["code"];
  readonly #of: (cell: string) => string | null;
  readonly #most: number;
  readonly #seen = new Map<string, Seen>();

  constructor(code: ImportProblem["code"], most: number, of: (cell: string) => string | null) {
    this.#code = code;
    this.#most = most;
    this.#of = of;
  }

  see(column: string, cell: string, at: RowSpot): void {
    const found = this.#of(cell);
    if (found === null) return;
    const seen = this.#seen.get(column) ?? { first: at, count: 0, found: new Set<string>() };
    seen.count += 1;
    if (seen.found.size < this.#most) seen.found.add(found);
    this.#seen.set(column, seen);
  }

  get all(): ImportProblem[] {
    return [...this.#seen].map(([column, { first, count, found }]) => ({
      ...first,
      code: this.#code,
      detail: `${[...found].join(", ")} (${count})`,
      column,
    }));
  }
}

/** Looks for what is said of a whole column. */
export class Remarks {
  readonly #noValues = new ColumnRemark("cells-no-value", MOST.words, (cell) =>
    isNoValue(cell) ? legible(cell) : null,
  );
  readonly #epochs = new ColumnRemark("dates-epoch", MOST.moments, epochIn);
  readonly #columns: readonly (readonly [column: string, isDate: boolean])[];

  constructor(mapping: Mapping) {
    this.#columns = TYPED.flatMap((id) =>
      (mapping.get(id) ?? []).map((column) => [column, DATES.has(id)] as const),
    );
  }

  see({ cells, at }: SheetRow): void {
    for (const [column, isDate] of this.#columns) {
      const cell = cells.get(column) ?? "";
      if (cell === "") continue;
      this.#noValues.see(column, cell, at);
      if (isDate) this.#epochs.see(column, cell, at);
    }
  }

  get all(): ImportProblem[] {
    return [...this.#noValues.all, ...this.#epochs.all];
  }
}

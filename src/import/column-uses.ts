import { orderIn, ORDER_WORDS } from "./heading-asides.ts";
import type { ColumnUse } from "./imported.ts";
import type { Mapping } from "./mapping.ts";
import type { Plan } from "./plan.ts";
import { useIn } from "./shapes/uses.ts";
import type { SheetRow } from "./sheet.ts";
import { SIDE_WORDS } from "./sides.ts";

/** The first text in each column of a file, and what the columns are taken for. */
export class ColumnExamples {
  readonly #columns: readonly string[];
  readonly #found = new Map<string, string>();

  constructor(columns: readonly string[]) {
    this.#columns = columns;
  }

  see({ cells }: SheetRow): void {
    if (this.#found.size === this.#columns.length) return;
    for (const column of this.#columns) {
      if (this.#found.has(column)) continue;
      const text = cells.get(column)?.trim() ?? "";
      if (text !== "") this.#found.set(column, text);
    }
  }

  get all(): Iterable<string> {
    return this.#found.values();
  }

  /** Every column with the field that it is, how its heading has that read, and its example. */
  uses(mapping: Mapping, { shape, sides }: Pick<Plan, "shape" | "sides">): ColumnUse[] {
    const fieldOf = new Map(
      [...mapping].flatMap(([field, all]) => all.map((one) => [one, field] as const)),
    );
    return this.#columns.map((column) => {
      const field = fieldOf.get(column) ?? null;
      const becomes = field === null ? useIn(shape?.uses, column) : undefined;
      const example = this.#found.get(column) ?? "";
      const side = sides.get(column);
      const asked = field === "date" ? orderIn(column) : null;
      const reading = side ? SIDE_WORDS[side] : asked && ORDER_WORDS[asked];
      return { column, field, ...(becomes && { becomes }), ...(reading && { reading }), example };
    });
  }
}

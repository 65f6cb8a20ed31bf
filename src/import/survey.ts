import { OrderFinder, type DateOrder } from "./dates/order.ts";
import type { FieldId } from "./fields.ts";
import type { ColumnUse } from "./imported.ts";
import type { Plan } from "./plan.ts";
import type { ImportProblem, SheetRow } from "./sheet.ts";

/** What only all rows together tell. */
export interface Surveyed {
  /** The order of day and month of all dates; `null` where it is not known. */
  order: DateOrder | null;
  columns: ColumnUse[];
  rows: number;
  unwanted: number;
  problems: ImportProblem[];
}

const TELLING: readonly FieldId[] = ["title", "date", "lat", "lon", "position", "place"];

/** Looks at every row once, before any is read. */
export class Survey {
  private readonly columns: readonly string[];
  private readonly plan: Plan;
  private readonly order = new OrderFinder();
  private readonly examples = new Map<string, string>();
  private readonly dates: readonly string[];
  private rows = 0;
  private unwanted = 0;
  private hasShapes = false;

  constructor(columns: readonly string[], plan: Plan) {
    this.columns = columns;
    this.plan = plan;
    const { mapping } = plan;
    this.dates = [...(mapping.get("date") ?? []), ...(mapping.get("end") ?? [])];
  }

  see(row: SheetRow): void {
    this.rows += 1;
    if (row.geometry) this.hasShapes = true;
    if (this.examples.size < this.columns.length) this.exemplify(row);
    if (!this.plan.isWanted(row)) this.unwanted += 1;
    // What stands in a column of a bad row may belong into another one.
    else if (!row.fault)
      for (const column of this.dates) this.order.see(row.cells.get(column) ?? "");
  }

  private exemplify({ cells }: SheetRow): void {
    for (const column of this.columns) {
      if (this.examples.has(column)) continue;
      const text = cells.get(column)?.trim() ?? "";
      if (text !== "") this.examples.set(column, text);
    }
  }

  private uses(): ColumnUse[] {
    const fieldOf = new Map(
      [...this.plan.mapping].flatMap(([field, all]) => all.map((one) => [one, field] as const)),
    );
    return this.columns.map((column) => ({
      column,
      field: fieldOf.get(column) ?? null,
      example: this.examples.get(column) ?? "",
    }));
  }

  /** A file of which nothing was understood must not look like one that had nothing to say. */
  private nothingKnown(): ImportProblem[] {
    if (this.columns.length > 0 && this.rows === 0) return [{ code: "rows-none", detail: "" }];
    const isTelling = TELLING.some((id) => this.plan.mapping.has(id)) || this.hasShapes;
    return this.rows === 0 || isTelling ? [] : [{ code: "columns-unknown", detail: "" }];
  }

  /** What keeps the order of day and month from being known is told once. */
  private dateOrder(): { order: DateOrder | null; problems: ImportProblem[] } {
    const { recipe, mapping } = this.plan;
    if (recipe.dates) return { order: recipe.dates, problems: [] };
    const { order, ambiguous, disagreeing } = this.order.found();
    const [column = ""] = mapping.get("date") ?? [];
    if (disagreeing)
      return {
        order,
        problems: [{ code: "dates-disagree", detail: disagreeing.join(" / "), column }],
      };
    const few = ambiguous.slice(0, 3).join(", ");
    return {
      order,
      problems: ambiguous.length > 0 ? [{ code: "dates-ambiguous", detail: few, column }] : [],
    };
  }

  end(): Surveyed {
    const { order, problems } = this.dateOrder();
    return {
      order,
      columns: this.uses(),
      rows: this.rows,
      unwanted: this.unwanted,
      problems: [...this.plan.problems, ...this.nothingKnown(), ...problems],
    };
  }
}

import { ColumnExamples } from "./column-uses.ts";
import { CoordinateSurvey, type CoordinateForm } from "./coordinate-survey.ts";
import { dateOrderOf } from "./date-order.ts";
import { DateRivals } from "./date-rivals.ts";
import { FormFinder, type ColumnForms } from "./dates/column-forms.ts";
import { OrderFinder, type DateOrders } from "./dates/order.ts";
import type { FieldId } from "./fields.ts";
import { LastFullRow } from "./footnotes.ts";
import { looksLikeData } from "./headings.ts";
import type { ColumnUse } from "./imported.ts";
import { isTagRow } from "./hxl.ts";
import { LaterHeadings } from "./later-headings.ts";
import type { Mapping } from "./mapping.ts";
import type { Plan } from "./plan.ts";
import { isProse } from "./prose.ts";
import { MergedDates } from "./merged-dates.ts";
import { Remarks } from "./remarked.ts";
import { isTotal } from "./totals.ts";
import { UnusedColumns } from "./unused-columns.ts";
import type { ImportProblem, SheetRow } from "./sheet.ts";

/** What only all rows together tell. */
export interface Surveyed extends CoordinateForm {
  /** The order of day and month in dates, as far as it is known. */
  order: DateOrders;
  forms: ColumnForms;
  /** Which columns are which field, after a look at what stands in them. */
  mapping: Mapping;
  /** Number of a table's last row in which more than one cell is filled. */
  lastFull: number;
  columns: ColumnUse[];
  rows: number;
  unwanted: number;
  problems: ImportProblem[];
  /** Nothing can be made of the rows until the editor says what the columns are. */
  isRefused: boolean;
}

/** Headings that are named where none is known. */
const FEW = 6;

const TELLING: readonly FieldId[] = ["title", "date", "year", "lat", "lon", "position", "place"];

/** Looks at every row once, before any is read. */
export class Survey {
  private readonly columns: readonly string[];
  private readonly plan: Plan;
  private readonly order = new OrderFinder();
  private readonly forms: FormFinder;
  private readonly examples: ColumnExamples;
  private readonly dates: readonly string[];
  private readonly remarks: Remarks;
  private readonly unused: UnusedColumns;
  private readonly rivals: DateRivals;
  private readonly merged: MergedDates;
  private readonly lastFull: LastFullRow;
  private readonly headings = new LaterHeadings();
  private readonly coordinates: CoordinateSurvey;
  private rows = 0;
  private unwanted = 0;
  private hasShapes = false;
  /** Rows are features, which have a shape or none, but no line that names their columns. */
  private isMap = false;

  constructor(columns: readonly string[], plan: Plan, today: string) {
    this.columns = columns;
    this.plan = plan;
    const { mapping } = plan;
    this.remarks = new Remarks(plan, today);
    this.examples = new ColumnExamples(columns);
    this.unused = new UnusedColumns(columns, plan);
    const own = columns.filter((column) => !plan.said?.all.has(column));
    this.lastFull = new LastFullRow(own);
    this.rivals = new DateRivals(plan, columns);
    this.coordinates = new CoordinateSurvey(plan);
    const dates = [...(mapping.get("date") ?? []), ...(mapping.get("year") ?? [])];
    const ends = mapping.get("end") ?? [];
    this.merged = new MergedDates([...dates, ...this.rivals.columns], ends, own);
    this.dates = [...(mapping.get("date") ?? []), ...ends, ...this.rivals.columns];
    this.forms = new FormFinder(mapping, this.rivals.columns);
  }

  see(row: SheetRow): void {
    if (!isTagRow(row)) this.#see(row);
  }

  #see(row: SheetRow): void {
    this.rows += 1;
    if (row.geometry) this.hasShapes = true;
    if (row.geometry !== undefined) this.isMap = true;
    this.examples.see(row);
    this.headings.see(row);
    this.lastFull.see(row);
    if (!this.plan.isWanted(row)) this.unwanted += 1;
    // What stands in a column of a bad row may belong into another one.
    else if (!row.fault) {
      this.remarks.see(row);
      this.unused.see(row);
      this.rivals.see(row);
      if (!isTotal(row, this.plan.mapping, this.plan.said?.all)) this.merged.see(row);
      this.coordinates.see(row);
      for (const column of this.dates) this.order.see(row.cells.get(column) ?? "", column);
      this.forms.see(row.cells);
    }
  }

  /** Whether anything of the rows has a place in a story. */
  private isTelling(): boolean {
    const { recipe, mapping } = this.plan;
    return (
      this.hasShapes ||
      recipe.title !== undefined ||
      recipe.place !== undefined ||
      TELLING.some((id) => mapping.has(id))
    );
  }

  /** That the first line names no columns: the file is running text, or begins with a row. */
  private headless(detail: string): Pick<Surveyed, "problems" | "isRefused"> | null {
    if (this.isMap) return null;
    if (!this.isTelling() && isProse(this.columns, this.examples.all))
      return { problems: [{ code: "text-only", detail: "" }], isRefused: this.rows > 0 };
    const { headings, map } = this.plan.recipe;
    if (headings?.length === 0 && !this.isTelling())
      return { problems: [{ code: "headings-missing", detail: "" }], isRefused: true };
    if (headings || !looksLikeData(this.columns)) return null;
    const wishes = Object.keys(map ?? {});
    const isMeant = this.columns.some((column) => wishes.includes(column));
    return { problems: [{ code: "headings-missing", detail }], isRefused: !isMeant };
  }

  private whyNone(): ImportProblem["code"] {
    if (this.columns.length === 0) return "features-none";
    return this.columns.length === 1 && !this.isTelling() ? "table-none" : "rows-none";
  }

  /** A file of which nothing was understood must not look like one that had nothing to say. */
  private nothingKnown(isTold: boolean): Pick<Surveyed, "problems" | "isRefused"> {
    const detail = this.columns.slice(0, FEW).join(", ");
    const headless = this.headless(detail);
    if (headless) return headless;
    if (this.rows === 0 && (this.columns.length > 0 || !isTold)) {
      return { problems: [{ code: this.whyNone(), detail: "" }], isRefused: false };
    }
    if (this.rows === 0) return { problems: [], isRefused: false };
    if (this.isTelling())
      return { problems: this.unused.problems(this.isMap, this.rivals.told), isRefused: false };
    const at = this.isMap ? {} : this.headings.found;
    const problem = { code: "columns-unknown", detail, ...at, ...this.unused.meant } as const;
    return { problems: [problem], isRefused: !this.isMap };
  }

  /** `isTold` says that something was found already, which tells why there are no rows. */
  end(isTold: boolean): Surveyed {
    const { order, problems } = dateOrderOf(this.plan, this.order);
    this.rivals.end(order);
    const { problems: unknown, isRefused } = this.nothingKnown(isTold);
    const { mapping } = this.rivals;
    // Of an end that belongs to another beginning nothing was taken.
    const unused = mapping.has("end") ? [] : (this.plan.mapping.get("end") ?? []);
    return {
      isRefused,
      order,
      forms: this.forms,
      ...this.coordinates.form,
      mapping,
      lastFull: this.lastFull.row,
      columns: this.examples.uses(mapping, this.plan),
      rows: this.rows,
      unwanted: this.unwanted,
      problems: [
        ...this.plan.problems,
        ...unknown,
        ...problems,
        ...(isRefused
          ? []
          : [
              ...this.rivals.problems,
              ...this.merged.problems,
              ...this.remarks.all.filter(({ column = "" }) => !unused.includes(column)),
              ...this.coordinates.problems,
            ]),
      ],
    };
  }
}

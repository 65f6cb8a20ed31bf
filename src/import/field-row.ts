import type { ColumnForms } from "./dates/column-forms.ts";
import type { DateOrders } from "./dates/order.ts";
import { seen } from "./cell-seen.ts";
import { decimalIn, type DecimalMark } from "./decimal-mark.ts";
import type { FieldId } from "./fields.ts";
import type { ImportWish } from "./imported.ts";
import type { Mapping } from "./mapping.ts";
import type { Recipe } from "./options.ts";
import type { Side } from "./sides.ts";
import { isNoText, isNoValue } from "./no-value.ts";
import type { RejectColumns } from "./reject-headings.ts";
import type { Shape } from "./shapes/shape.ts";
import type { ImportProblem, SheetRow } from "./sheet.ts";
import type { Surveyed } from "./survey.ts";
import { legible, toldOf, type Texts } from "./texts.ts";

export interface RowContext {
  mapping: Mapping;
  recipe: Recipe;
  texts: Texts;
  order: DateOrders;
  /** What some cells of its columns say of the others. */
  forms?: ColumnForms;
  /** The sides that headings of coordinates name, by their columns. */
  sides: ReadonlyMap<string, Side>;
  /** Columns that say nothing of their own to readers. */
  hidden?: readonly string[] | undefined;
  /** It was written by this program: its texts are as a story has them, and say nothing but what they mean. */
  isOwn?: boolean | undefined;
  /** Texts are in the language that the file gives for each, where it does. */
  asTextsSay?: boolean | undefined;
  /** Only an address with a scheme names a source. */
  onlyWholeAddresses?: boolean | undefined;
  /** Texts may be of any length, as in an archive. */
  mayBeLong?: boolean;
  /** The decimal mark of the file's coordinates. */
  decimal?: DecimalMark;
  /** Longitudes are counted eastwards from 0 to 360. */
  isEastward?: boolean;
  /** Number of a table's last row in which more than one cell is filled. */
  lastFull?: number;
  /** Columns of what was said of rows when they were left out before. */
  said?: RejectColumns | null;
}

/** What a known kind of file, and the wish, say of all its rows. */
export const formOf = (
  shape: Shape | undefined,
  { asTextsSay }: Pick<ImportWish, "asTextsSay">,
): Pick<RowContext, "isOwn" | "asTextsSay" | "onlyWholeAddresses"> => ({
  isOwn: shape?.isOwn,
  onlyWholeAddresses: shape?.onlyWholeAddresses,
  asTextsSay,
});

/** What all rows tell of how each is to be read. */
export const surveyedForm = ({
  mapping,
  order,
  forms,
  decimal,
  isEastward,
  lastFull,
}: Surveyed): Pick<
  RowContext,
  "mapping" | "order" | "forms" | "decimal" | "isEastward" | "lastFull"
> => ({
  mapping,
  order,
  forms,
  decimal,
  isEastward,
  lastFull,
});

/** Thrown within the reading of a cell, and caught by `attempt`. */
class BadCell extends Error {
  readonly problem: ImportProblem;
  constructor(problem: ImportProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** What was found, the cell of the field where it is not said; and what was expected. */
type Found = Partial<Pick<ImportProblem, "detail" | "expected" | "nearest" | "inShape">>;

/** A row by the fields that its columns are. */
export class FieldRow {
  readonly seen: ImportProblem[] = [];
  /** Why the row is a bad one: each reason, in the order in which it is read. */
  readonly faults: ImportProblem[] = [];
  /** What cells say that no record of a story holds, by the names of their columns. */
  readonly kept = new Map<string, string>();
  readonly row: SheetRow;
  readonly context: RowContext;
  constructor(row: SheetRow, context: RowContext) {
    this.row = row;
    this.context = context;
  }

  /** The column of a field: where several may be it, the first in which something stands. */
  column(id: FieldId): string | undefined {
    const [first, ...others] = this.context.mapping.get(id) ?? [];
    if (others.length === 0 || first === undefined) return first;
    return [first, ...others].find((one) => (this.row.cells.get(one) ?? "").trim() !== "") ?? first;
  }

  /** The decimal mark of the row's coordinates, else of all. */
  get decimal(): DecimalMark {
    const { mapping, decimal = null } = this.context;
    const columns = [...(mapping.get("lat") ?? []), ...(mapping.get("lon") ?? [])];
    return decimalIn(this.row.cells, columns) ?? decimal;
  }

  /** A cell as it is seen, also of a column that is no field. */
  seenOf(cell: string, id?: FieldId): string {
    return this.context.isOwn === true ? legible(cell) : seen(cell, id);
  }

  cell(id: FieldId): string {
    return this.seenOf(this.row.cells.get(this.column(id) ?? "") ?? "", id);
  }

  /** The same of a date or a coordinate: empty where the cell says that there is no value. */
  value(id: FieldId): string {
    const cell = this.cell(id);
    return isNoValue(cell) ? "" : cell;
  }

  /** The same of a text; our own files have those that people wrote. */
  text(id: FieldId): string {
    return this.#said(this.cell(id));
  }

  #said(text: string): string {
    return !this.context.isOwn && isNoText(text) ? "" : text;
  }

  /** The text of one of a field's columns. */
  textOf(column: string, id: FieldId): string {
    return this.#said(this.seenOf(this.row.cells.get(column) ?? "", id));
  }

  cells(id: FieldId): string[] {
    const columns = this.context.mapping.get(id) ?? [];
    return columns.map((one) => this.textOf(one, id)).filter((text) => text !== "");
  }

  private problem(code: ImportProblem["code"], id: FieldId, found: Found): ImportProblem {
    const column = this.column(id);
    const { detail = this.cell(id), expected, nearest, inShape } = found;
    return {
      ...this.row.at,
      code,
      detail: toldOf(detail),
      ...(expected !== undefined && { expected }),
      ...(nearest !== undefined && { nearest }),
      ...(inShape && { inShape }),
      ...(column !== undefined && { column }),
    };
  }

  /** Reads a part of the row; where that fails the others are read all the same, to be told of as well. */
  attempt<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof BadCell)) throw error;
      this.faults.push(error.problem);
      return undefined;
    }
  }

  /** Makes the row a bad one: only within an `attempt`. */
  fail(code: ImportProblem["code"], id: FieldId, found: Found = {}): never {
    throw new BadCell(this.problem(code, id, found));
  }

  /** Tells of something that the row is kept in spite of. */
  note(code: ImportProblem["code"], id: FieldId, found: Found = {}): void {
    this.seen.push(this.problem(code, id, found));
  }

  /** The same of a cell that cannot be read: its words stay with the event. */
  keep(code: ImportProblem["code"], id: FieldId, expected?: string): void {
    this.note(code, id, { ...(expected !== undefined && { expected }) });
    this.kept.set(this.column(id) ?? id, this.cell(id));
  }
}

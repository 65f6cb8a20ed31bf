import { isDate } from "./column-kinds.ts";
import type { FieldId } from "./fields.ts";
import type { Mapping } from "./mapping.ts";
import { TableCells } from "./open/table-cells.ts";
import type { RejectColumns } from "./reject-headings.ts";
import type { SheetRow } from "./sheet.ts";

/** How remarks below a table begin. */
const REMARK =
  /^(?:[*†‡¹²³]|(?:notes?|sources?|n\.?b|anm(?:erkung(?:en)?)?|quellen?|hinweise?|remarques?|fuentes?|notas?|примечани[ея]|источники?|ملاحظات?|ملاحظة|المصدر|المصادر)\b)/iu;

/** Whether so many cells are filled. */
const hasFilled = ({ cells }: SheetRow, columns: readonly string[], least: number): boolean => {
  let filled = 0;
  return columns.some((column) => {
    if ((cells.get(column) ?? "").trim() !== "") filled += 1;
    return filled === least;
  });
};

/** Whether a row is a remark with marks in it that part cells elsewhere. */
const isCutRemark = ({ cells, fault }: SheetRow, [first = ""]: readonly string[]): boolean =>
  fault?.code === "csv-row-short" && REMARK.test(cells.get(first)?.trim() ?? "");

/** Looks for the last row of a table that is more than a remark below it. */
export class LastFullRow {
  readonly #columns: readonly string[];
  #row = 0;

  constructor(columns: readonly string[]) {
    this.#columns = columns;
  }

  see(row: SheetRow): void {
    if (!(row.cells instanceof TableCells) || !hasFilled(row, this.#columns, 2)) return;
    if (!isCutRemark(row, this.#columns)) this.#row = row.at.row;
  }

  /** Its number from 1; 0 where there is none. */
  get row(): number {
    return this.#row;
  }
}

/** Whether the first cell of a row can be a remark where its column is a field that says when or where. */
const isRemark = (cell: string, column: string, mapping: Mapping): boolean => {
  const isOf = (id: FieldId): boolean => mapping.get(id)?.includes(column) === true;
  if (isOf("date") || isOf("year")) return !isDate(cell);
  return !isOf("place") || REMARK.test(cell);
};

/** What is known of a table by which a row can be a remark below it. */
interface Below {
  /** Number of a table's last row in which more than one cell is filled. */
  lastFull?: number;
  mapping: Mapping;
  /** Columns of what was said of rows when they were left out before. */
  said?: RejectColumns | null;
}

/** Whether a row of those that were left out before was a note, and is one still. */
const wasNote = (
  { cells }: SheetRow,
  own: readonly string[],
  said: RejectColumns | null | undefined,
): boolean =>
  said !== null &&
  said !== undefined &&
  (cells.get(said.code) ?? "").split(" | ").includes("row-note") &&
  own.slice(1).every((column) => (cells.get(column) ?? "").trim() === "");

const isBelow = ({ at }: SheetRow, { lastFull = 0 }: Below): boolean =>
  lastFull > 0 && at.row > lastFull;

/** Whether a row is a remark below its table: nothing but its first cell is filled, and that says no date and no place. */
export const isFootnote = (row: SheetRow, below: Below): boolean => {
  const { cells } = row;
  const { said, mapping } = below;
  const isLast = isBelow(row, below);
  if (!(cells instanceof TableCells) || (!isLast && !said)) return false;
  const own = [...cells.keys()].filter((column) => !said?.all.has(column));
  const [column = ""] = own;
  const first = (cells.get(column) ?? "").trim();
  if (first === "" || !isRemark(first, column, mapping)) return false;
  return isLast || wasNote(row, own, said);
};

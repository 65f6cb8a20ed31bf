import { isDate } from "./column-kinds.ts";
import type { FieldId } from "./fields.ts";
import type { Mapping } from "./mapping.ts";
import { TableCells } from "./open/table-cells.ts";
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

/** Looks for the last row of a table that is more than a remark below it. */
export class LastFullRow {
  readonly #columns: readonly string[];
  #row = 0;

  constructor(columns: readonly string[]) {
    this.#columns = columns;
  }

  see(row: SheetRow): void {
    if (row.cells instanceof TableCells && hasFilled(row, this.#columns, 2)) this.#row = row.at.row;
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

/** Whether a row is a remark below its table: nothing but its first cell is filled, and that says no date and no place. */
export const isFootnote = (
  { at, cells }: SheetRow,
  lastFull: number,
  mapping: Mapping,
): boolean => {
  if (lastFull === 0 || at.row <= lastFull || !(cells instanceof TableCells)) return false;
  const [column = ""] = cells.keys();
  const first = cells.get(column)?.trim() ?? "";
  return first !== "" && isRemark(first, column, mapping);
};

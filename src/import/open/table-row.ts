import type { TableRow } from "../../formats/csv/table-rows.ts";
import type { SheetRow } from "../sheet.ts";
import { TableCells, type columnIndex } from "./table-cells.ts";

/** A table's row; `row` is its number from 1. */
export const tableRow = (
  { cells, line, fault, present, beyond }: TableRow,
  row: number,
  index: ReturnType<typeof columnIndex>,
): SheetRow => {
  const at = { row, line };
  return {
    at,
    cells: new TableCells(index, cells),
    ...(fault && { fault: { ...at, ...fault } }),
    ...(present !== undefined && { present }),
    ...(beyond && { beyond }),
  };
};

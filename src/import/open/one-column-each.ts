import type { Cells, Sheet, SheetRow } from "../sheet.ts";

const isFilled = (cells: Cells, column: string): boolean => (cells.get(column) ?? "").trim() !== "";

/** Columns that differ in case only, the first of them first. */
const alikeIn = (columns: readonly string[]): string[][] => {
  const alike = new Map<string, string[]>();
  for (const column of columns) {
    const name = column.toLowerCase();
    alike.set(name, [...(alike.get(name) ?? []), column]);
  }
  return [...alike.values()].filter(({ length }) => length > 1);
};

const joined = (cells: Cells, nameOf: ReadonlyMap<string, string>): Cells => {
  const all = new Map<string, string>();
  for (const [column, cell] of cells) {
    const name = nameOf.get(column) ?? column;
    if (cell.trim() !== "" || !all.has(name)) all.set(name, cell);
  }
  return all;
};

/**
 * Makes one column of those that differ in case only (`Name`, `NAME`) where no row has more than one of
 * them, as where maps of several people were put together.
 */
export const oneColumnEach = (sheet: Sheet): Sheet => {
  const isOne = (all: readonly string[]): boolean =>
    sheet.rows.every(({ cells }) => all.filter((one) => isFilled(cells, one)).length < 2);
  const nameOf = new Map(
    alikeIn(sheet.columns)
      .filter(isOne)
      .flatMap(([first = "", ...others]) => others.map((one) => [one, first] as const)),
  );
  if (nameOf.size === 0) return sheet;
  const { rows, spotOf } = sheet;
  const cellsOf = new Map(rows.map(({ at, cells }) => [at.row, cells]));
  /** The name that a column has in the file itself. */
  const ownName = (row: number, column: string): string => {
    const cells = cellsOf.get(row);
    const own = [...(cells?.keys() ?? [])].filter((one) => (nameOf.get(one) ?? one) === column);
    return own.find((one) => cells && isFilled(cells, one)) ?? own[0] ?? column;
  };
  return {
    ...sheet,
    columns: sheet.columns.filter((column) => !nameOf.has(column)),
    rows: rows.map((row): SheetRow => ({ ...row, cells: joined(row.cells, nameOf) })),
    ...(spotOf && {
      spotOf: (row, column, inShape) =>
        spotOf(row, column === undefined ? column : ownName(row, column), inShape),
    }),
  };
};

import { guess } from "../guess.ts";
import type { Sheet } from "../sheet.ts";

/**
 * Where rows lie in a layer or folder and some say of themselves what type they are, those that do not
 * are of the type that their layer is called.
 */
export const typedBy = (sheet: Sheet, container: string): Sheet => {
  if (!sheet.columns.includes(container)) return sheet;
  const [type] = guess(sheet.columns.filter((one) => one !== container)).get("type") ?? [];
  if (type === undefined) return sheet;
  return {
    ...sheet,
    rows: sheet.rows.map((row) => {
      const name = row.cells.get(container) ?? "";
      const isSaid = (row.cells.get(type) ?? "").trim() !== "";
      return isSaid || name === "" ? row : { ...row, cells: new Map([...row.cells, [type, name]]) };
    }),
  };
};

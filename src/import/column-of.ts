import type { FieldId } from "./fields.ts";
import type { ColumnUse } from "./imported.ts";
import type { ImportProblem } from "./sheet.ts";

/** Where a problem with all values of a field stands: in its column, of several in the first. */
export const columnOf = (
  columns: readonly ColumnUse[],
  field: FieldId,
): Pick<ImportProblem, "column"> => {
  const column = columns.find((one) => one.field === field)?.column;
  return column === undefined ? {} : { column };
};

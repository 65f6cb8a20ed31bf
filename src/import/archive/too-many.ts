import { columnOf } from "../column-of.ts";
import type { ColumnUse } from "../imported.ts";
import type { ImportProblem } from "../sheet.ts";
import type { AllRows } from "./archive-rows.ts";

/** That a table has more types or sources than an archive, in the columns that say them. */
export const tooManyOf = (
  { tooManyTypes, tooManySources }: Pick<AllRows, "tooManyTypes" | "tooManySources">,
  columns: readonly ColumnUse[],
): ImportProblem[] => [
  ...(tooManyTypes === null
    ? []
    : [{ code: "types-many", detail: `${tooManyTypes}`, ...columnOf(columns, "type") } as const]),
  ...(tooManySources === null
    ? []
    : [{ code: "sources-many", detail: tooManySources, ...columnOf(columns, "source") } as const]),
];

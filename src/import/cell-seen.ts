import { withoutInvisible } from "../story/invisible.ts";
import type { Cells } from "./sheet.ts";

/** A cell of a column as it is seen; empty where there is none. */
export const cellSeen = (cells: Cells, column: string): string =>
  withoutInvisible(cells.get(column) ?? "");

import type { Facts } from "./facts.ts";
import type { RowContext } from "./field-row.ts";
import type { Reject } from "./imported.ts";
import { readRow } from "./row-facts.ts";
import type { Shape } from "./shapes/shape.ts";
import type { ImportProblem, SheetRow } from "./sheet.ts";

type RowResult = { facts: Facts; seen: ImportProblem[]; reject?: undefined } | { reject: Reject };

/** What a row says, as a known kind of file means it, or why it is left out. */
export const rowResult = (
  row: SheetRow,
  context: RowContext,
  shape: Shape | undefined,
): RowResult => {
  const { cells } = row;
  const isEmpty = !row.geometry && [...cells.values()].every((text) => text.trim() === "");
  if (isEmpty) return { reject: { problem: { code: "row-empty", detail: "", ...row.at }, cells } };
  const result = readRow(row, context);
  if ("bad" in result) return { reject: { problem: result.bad, cells } };
  const { facts, seen } = result;
  return { facts: shape?.refine?.(facts, cells) ?? facts, seen };
};

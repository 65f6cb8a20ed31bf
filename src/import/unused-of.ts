import type { Plan } from "./plan.ts";
import { useIn } from "./shapes/uses.ts";

/** Columns that are neither a field nor said to be none, and of which a known kind of file makes nothing. */
export const unusedOf = (
  columns: readonly string[],
  { mapping, shape, recipe, said }: Plan,
): string[] => {
  const used = new Set([
    ...[...mapping.values()].flat(),
    ...Object.keys(recipe.map ?? {}),
    ...(shape?.hidden ?? []),
    ...(said?.all ?? []),
    ...Object.keys(shape?.codes ?? {}),
  ]);
  return columns.filter((column) => !used.has(column) && !useIn(shape?.uses, column));
};

import { bare } from "./bare.ts";
import { field, type FieldId } from "./fields.ts";

/** Which columns were taken for which field. */
export type Taken = Map<FieldId, string[]>;

const BARE = new Map<readonly string[], readonly string[]>();

/** Names of a field as they are compared, worked out once: headings are guessed for many rows. */
export const bareNames = (names: readonly string[]): readonly string[] => {
  const found = BARE.get(names) ?? names.map(bare);
  BARE.set(names, found);
  return found;
};

/** Columns by names that may be a field's; of two that are alike the first. */
export const byName = (
  columns: readonly string[],
  nameOf: (column: string) => string,
): ReadonlyMap<string, string> =>
  new Map(columns.toReversed().map((column) => [nameOf(column), column]));

/** Takes for a field the columns whose names are the surest of it, as many as it can have. */
export const take = (
  mapping: Taken,
  id: FieldId,
  names: readonly string[],
  columns: ReadonlyMap<string, string>,
): void => {
  if (columns.size === 0) return;
  for (const name of bareNames(names)) {
    const column = columns.get(name);
    if (column === undefined) continue;
    const isTaken = [...mapping.values()].flat().includes(column);
    if (isTaken || (mapping.has(id) && !field(id).many)) continue;
    mapping.set(id, [...(mapping.get(id) ?? []), column]);
  }
};

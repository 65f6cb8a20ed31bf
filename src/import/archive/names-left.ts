import type { Facts } from "../facts.ts";
import type { Mapping } from "../mapping.ts";
import type { ImportProblem } from "../sheet.ts";
import { nameKey } from "../assemble/name-key.ts";

/** Parties, and sources, that a row of an archive may name: how many there are is a byte. */
export const MOST_A_ROW = 255;

/** How many different names are more than a row may have; of each the first spelling counts. */
const leftOut = (names: readonly string[]): number =>
  names.length <= MOST_A_ROW ? 0 : Math.max(0, new Set(names.map(nameKey)).size - MOST_A_ROW);

/** Whether a row names more parties than the archive has for it. */
export const hasTooManyParties = ({ parties }: Pick<Facts, "parties">): boolean =>
  parties.length > MOST_A_ROW && leftOut(parties.map(({ name }) => name)) > 0;

/** What of a row's names the columns of an archive have no room for. */
export const namesLeft = (
  { parties, sources }: Pick<Facts, "parties" | "sources">,
  mapping: Mapping,
): ImportProblem[] =>
  (
    [
      ["actor", parties.map(({ name }) => name)],
      ["source", sources],
    ] as const
  ).flatMap(([id, names]) => {
    const count = leftOut(names);
    const [column] = mapping.get(id) ?? [];
    const detail = `${count}`;
    return count === 0
      ? []
      : [{ code: "names-many", detail, ...(column !== undefined && { column }) } as const];
  });

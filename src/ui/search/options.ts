import type { Patch } from "../../explore/change.ts";
import { searchText } from "../../explore/filters/text.ts";
import type { Result, ResultGroup } from "../../explore/search/search.ts";
import type { Selection } from "../../explore/view.ts";

/** What choosing an entry of the list does: select a record, or narrow the events. */
export type Choice = { select: Selection } | { filter: Patch };

/** What events are filtered by; everything else is selected. */
const FILTERED = { party: "parties", type: "types", source: "sources" } as const;

const isFiltered = (kind: string): kind is keyof typeof FILTERED => Object.hasOwn(FILTERED, kind);

const choiceOf = ({ candidate: { kind, id } }: Result): Choice =>
  isFiltered(kind) ? { filter: { [FILTERED[kind]]: [id] } } : { select: { kind, id } };

/**
 * Every choice of the list, from the top: the results of all groups, then, where words can be looked
 * for, the filter by text.
 */
export const choicesOf = (
  groups: readonly ResultGroup[],
  query: string,
  hasWords: boolean,
): Choice[] => {
  const text = hasWords ? searchText(query.trim()) : undefined;
  const results = groups.flatMap((group) => group.results.map(choiceOf));
  return text === undefined ? results : [...results, { filter: { text } }];
};

/** The entry a key leads to from the active one (-1 while none is); undefined for other keys. */
export const entryAfter = (key: string, active: number, count: number): number | undefined => {
  if (count === 0) return undefined;
  if (key === "ArrowDown") return active + 1 < count ? active + 1 : 0;
  if (key === "ArrowUp") return active > 0 ? active - 1 : count - 1;
  // Before an entry is active they move the cursor in the field.
  if (active < 0) return undefined;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
};

import type { Facts } from "../facts.ts";
import type { Mapping } from "../mapping.ts";
import type { ImportProblem } from "../sheet.ts";

/** That a story has one event for each row, where rows stand for several. */
export const asOne = (facts: readonly Facts[], mapping: Mapping): ImportProblem[] => {
  if (!facts.some(({ events = 1 }) => events > 1)) return [];
  const [column] = mapping.get("events") ?? [];
  const all = facts.reduce((sum, { events = 1 }) => sum + events, 0);
  return [{ code: "events-as-one", detail: `${all}`, ...(column !== undefined && { column }) }];
};

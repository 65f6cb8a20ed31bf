import { mostly, typeCounts } from "../explore/type-counts.ts";
import type { EventType } from "../story/types-of.ts";
import type { LanguageTools } from "./language.ts";

/** Several events at one point: how many, and what most of them are. */
export const pileName = (
  types: readonly EventType[],
  { say, within }: Pick<LanguageTools, "say" | "within">,
): string => {
  const commonest = mostly(typeCounts(types), types.length);
  return say.pileName(types.length, commonest && within(commonest.label));
};

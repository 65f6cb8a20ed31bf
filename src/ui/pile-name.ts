import { mostly, totalOf, type TypeCount } from "../explore/type-counts.ts";
import type { LanguageTools } from "./language.ts";

/** Several events at one point: how many, and what most of them are. */
export const pileName = (
  types: readonly TypeCount[],
  { say, within }: Pick<LanguageTools, "say" | "within">,
): string => {
  const total = totalOf(types);
  const commonest = mostly(types, total);
  return say.pileName(total, commonest && within(commonest.label));
};

import { mostly, totalOf, type TypeCount } from "../explore/type-counts.ts";
import type { LanguageTools } from "./language.ts";
import { rowMessagesIn } from "./row-messages.ts";

type Tools = Pick<LanguageTools, "say" | "within" | "texts">;

/** Some events, named by how many there are and what all or most of them are; the most frequent type first. */
export const withTypes = (
  types: readonly TypeCount[],
  name: (events: number, commonest: string | undefined) => string,
  tools: Pick<Tools, "within" | "texts">,
): string => {
  const total = totalOf(types);
  const commonest = mostly(types, total);
  const label = commonest && tools.within(commonest.label);
  if (label === undefined || total === 1 || types[0]?.[1] !== total) return name(total, label);
  return name(total, undefined) + rowMessagesIn(tools).all(label);
};

/** Several events at one point: how many, and what they are. */
export const pileName = (types: readonly TypeCount[], tools: Tools): string =>
  withTypes(types, tools.say.pileName, tools);

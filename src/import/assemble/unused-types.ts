import type { Facts } from "../facts.ts";
import type { Recipe } from "../options.ts";
import type { ImportProblem } from "../sheet.ts";
import { toldOf } from "../texts.ts";
import { typeKey } from "./type-key.ts";

/** Words of the recipe's types that no row has, however they are spelled. */
export const unusedTypes = ({ types = {} }: Recipe, facts: readonly Facts[]): ImportProblem[] => {
  const found = new Set(facts.flatMap(({ type }) => (type ? [typeKey(type.word)] : [])));
  const unused = Object.keys(types).filter((word) => !found.has(typeKey(word)));
  return unused.length === 0 ? [] : [{ code: "types-unused", detail: toldOf(unused.join(", ")) }];
};

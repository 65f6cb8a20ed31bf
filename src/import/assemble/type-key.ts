import { legible } from "../texts.ts";
import { nameKey } from "./name-key.ts";

/** Words of a name as they are compared: NFKC, small letters, no blanks, hyphens or underscores. */
export const typeWords = (name: string): string[] =>
  nameKey(legible(name))
    .split(/[\s_\p{Pd}]+/u)
    .filter((word) => word !== "");

/**
 * By what a type is known: “Air strike”, “air-strike” and “AIRSTRIKE” are one. Singular and plural stay
 * two, as no rule for them holds in every language.
 */
export const typeKey = (name: string): string => typeWords(name).join("") || name.trim();

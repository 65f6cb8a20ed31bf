import type { Figure } from "./facts.ts";
import type { FieldId } from "./fields.ts";

/** Fields of numbers of people, and what a story asks of each. */
export const COUNTED = {
  killed: "killed",
  injured: "injured",
  civiliansKilled: "civilians-killed",
} as const satisfies Partial<Record<FieldId, Figure["facet"]>>;

export type CountField = keyof typeof COUNTED;

/** All of them. */
export const COUNT_FIELDS = Object.keys(COUNTED) as CountField[];

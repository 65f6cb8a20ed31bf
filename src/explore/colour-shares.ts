import type { TypeCount } from "./type-counts.ts";

/** A colour, and how many events have it. */
export type Share = readonly [colour: string, count: number];

/** How many there are of each colour, which types may share: the most frequent first. */
export const sharesOf = (types: readonly TypeCount[]): Share[] => {
  const counts = new Map<string, number>();
  for (const [{ colour }, count] of types) counts.set(colour, (counts.get(colour) ?? 0) + count);
  return [...counts].sort(([, a], [, b]) => b - a);
};

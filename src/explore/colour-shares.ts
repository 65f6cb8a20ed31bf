import { together, type TypeCount } from "./type-counts.ts";

/** A colour, and how many events have it. */
export type Share = readonly [colour: string, count: number];

/** How many there are of each colour, which types may share: the most frequent first. */
export const sharesOf = (types: readonly TypeCount[]): Share[] =>
  together(types.map(([{ colour }, count]) => [colour, count]));

import type { EventType } from "../story/types-of.ts";

/** A type and how many events have it. */
export type TypeCount = readonly [type: EventType, count: number];

/** The same with those of one key together, the most frequent first. */
export const together = <Key>(some: Iterable<readonly [Key, number]>): [Key, number][] => {
  const counts = new Map<Key, number>();
  for (const [key, count] of some) counts.set(key, (counts.get(key) ?? 0) + count);
  return [...counts].sort(([, a], [, b]) => b - a);
};

/** The same with those of one type together, the most frequent first. */
export const typesTogether = (some: Iterable<TypeCount>): TypeCount[] => together(some);

/** How many there are of each type, the most frequent first. */
export const typeCounts = (types: readonly EventType[]): TypeCount[] =>
  typesTogether(types.map((type) => [type, 1]));

/** How many there are of all types. */
export const totalOf = (counts: readonly TypeCount[]): number =>
  counts.reduce((sum, [, count]) => sum + count, 0);

/** The same for types in an order of their own, with those of none. */
export const countsOf = (
  types: readonly EventType[],
  entries: readonly { type: EventType }[],
): { type: EventType; count: number }[] => {
  const counts = new Map(typeCounts(entries.map(({ type }) => type)).map(([{ id }, n]) => [id, n]));
  return types.map((type) => ({ type, count: counts.get(type.id) ?? 0 }));
};

/** The commonest type, where it is that of more than half. */
export const mostly = (counts: readonly TypeCount[], total: number): EventType | undefined => {
  const [[type, most] = [undefined, 0]] = counts;
  return most * 2 > total ? type : undefined;
};

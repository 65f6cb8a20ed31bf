/** What is of one kind together, in the order in which kinds first come. */
export const byKind = <T>(all: readonly T[], kindOf: (one: T) => string): T[][] => {
  const kinds = new Map<string, T[]>();
  for (const one of all) {
    const kind = kindOf(one);
    const own = kinds.get(kind);
    if (own) own.push(one);
    else kinds.set(kind, [one]);
  }
  return [...kinds.values()];
};

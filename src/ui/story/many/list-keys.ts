/** The row a key leads to from one of some rows, as in any list; null for other keys. */
export const rowFor = (
  key: string,
  at: number,
  { count, page }: { count: number; page: number },
): number | null => {
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const to = steps[key];
  return to === undefined ? null : Math.max(0, Math.min(count - 1, to));
};

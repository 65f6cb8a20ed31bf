const two = (n: number): string => String(n).padStart(2, "0");

/** The day by the reader's own clock, ISO 8601. */
export const dayOf = (now: Date): string =>
  `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

/** Centuries of which two-digit years can be said to be, by their first year. */
export const CENTURIES = [1700, 1800, 1900, 2000] as const;

export type Century = (typeof CENTURIES)[number];

/** A year in four digits: one of two where its century was said, else `null`. */
export const wholeYear = (year: string, century: Century | undefined): string | null => {
  if (year.length !== 2) return year;
  return century === undefined ? null : `${century / 100}${year}`;
};

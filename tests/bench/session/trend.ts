/** A value at a moment; `at` counts what was done up to it. */
export interface Point {
  at: number;
  value: number;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Whether and how fast values grow. */
export interface Trend {
  median: number;
  /** By how much a thousand acts raise it, whatever single values do (Theil and Sen). */
  perThousand: number;
  /** From −1, every later value is less, to 1, every later one is more (Kendall). */
  order: number;
}

/** The trend of all values, each held against every later one. */
export const trendOf = (points: readonly Point[]): Trend => {
  const slopes = points.flatMap((later, n) =>
    points.slice(0, n).map((earlier) => (later.value - earlier.value) / (later.at - earlier.at)),
  );
  const signs = slopes.reduce((sum, one) => sum + Math.sign(one), 0);
  return {
    median: median(points.map(({ value }) => value)),
    perThousand: median(slopes) * 1000,
    order: signs / slopes.length,
  };
};

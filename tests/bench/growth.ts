const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Slope of the line that fits best through the logarithms: 1 is “ten times the rows, ten times the cost”. */
const slope = (sizes: readonly number[], costs: readonly number[]): number => {
  const [x, y] = [sizes.map(Math.log), costs.map(Math.log)];
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middleX, middleY] = [mean(x), mean(y)];
  const off = x.map((value) => value - middleX);
  const over = off.reduce((sum, value, at) => sum + value * ((y[at] ?? NaN) - middleY), 0);
  return over / off.reduce((sum, value) => sum + value * value, 0);
};

/**
 * How costs grow with sizes: the exponent of each turn, in which every size was measured once, so that
 * what else the machine did met all of them; their median, least and most.
 */
export const exponentOf = (
  sizes: readonly number[],
  turns: readonly (readonly number[])[],
): { median: number; least: number; most: number } => {
  const slopes = turns.map((costs) => slope(sizes, costs));
  return { median: median(slopes), least: Math.min(...slopes), most: Math.max(...slopes) };
};

/** Median of each size over all turns. */
export const mediansOf = (
  sizes: readonly number[],
  turns: readonly (readonly number[])[],
): number[] => sizes.map((_, at) => median(turns.map((costs) => costs[at] ?? NaN)));

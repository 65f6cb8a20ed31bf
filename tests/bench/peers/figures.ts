/** Figures of several rounds; those of a round belong together. */
export const median = (values: readonly number[]): number => {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
};

const short = (value: number): string => {
  if (!Number.isFinite(value)) return "–";
  const digits = Math.abs(value) < 10 ? 1 : 0;
  return value.toFixed(digits);
};

/** Median, and the range where there are several: “12 (11–15)”. */
export const told = (values: readonly number[]): string => {
  const all = values.filter(Number.isFinite);
  const [least, most] = [Math.min(...all), Math.max(...all)].map(short);
  return all.length > 1 && least !== most
    ? `${short(median(all))} (${least}–${most})`
    : short(median(all));
};

/** A length to two digits, and no shorter than it is. */
export const roundUp = (metres: number): number => {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(metres)) - 1);
  return Math.ceil(metres / step) * step;
};

/** The fewest digits that are still this number where only 24 bits of it are stored. */
const shortest = (value: number): number => {
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return value;
};

/**
 * A number as a cell, without an exponent, which no reader of coordinates expects; empty where it is none.
 * `isSingle` where it is stored in 32 bits.
 */
export const numberText = (value: number, isSingle: boolean): string => {
  if (!Number.isFinite(value)) return "";
  const text = String(isSingle ? shortest(value) : value);
  if (!text.includes("e")) return text;
  return Math.abs(value) < 1 ? value.toFixed(20).replace(/\.?0+$/, "") : BigInt(value).toString();
};

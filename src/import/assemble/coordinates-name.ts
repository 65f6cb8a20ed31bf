import type { LangMap } from "../../story/records/text.ts";
import type { Facts } from "../facts.ts";
import { decimalsOf } from "../row-place.ts";

/** Digits behind the point that a name made of coordinates has at most: some ten metres of what was worked out. */
const MOST_DIGITS = 4;
/** The same of a number as it is written: programs write more than they know. */
const MOST_WRITTEN = 6;

/** Where nobody knows how exactly they are written, `within` is 0. */
const digitsOf = (within: number): number =>
  within <= 0
    ? MOST_DIGITS
    : Math.min(MOST_DIGITS, Math.max(0, Math.round(-Math.log10(2 * within))));

/** Whether it is half of the last digit of a decimal number, rather than half of a minute or a cell of a grid. */
const isDecimal = (within: number): boolean => {
  const digits = -Math.log10(2 * within);
  return Math.abs(digits - Math.round(digits)) < 1e-6;
};

/** One of two degrees of which the coarser may be off by `within`. */
const worded = (degrees: number, within: number): string => {
  // Of two decimals the finer is no less exact than it is written.
  const own = isDecimal(within) ? Math.min(MOST_WRITTEN, decimalsOf(degrees)) : 0;
  return degrees.toFixed(Math.max(digitsOf(within), own));
};

const shortened = (written: string): string =>
  (written.split(".")[1]?.length ?? 0) > MOST_WRITTEN
    ? Number(written).toFixed(MOST_WRITTEN)
    : written;

/** A point by its numbers, as the file has them: rounded, they would be those of another place. */
export const coordinatesName = (
  [lon, lat]: readonly [lon: number, lat: number],
  { within = 0, written }: Pick<Facts, "within" | "written">,
): LangMap => {
  const numbers = written?.map(shortened) ?? [lat, lon].map((one) => worded(one, within));
  return { und: numbers.join(", ") };
};

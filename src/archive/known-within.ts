import { METRES_PER_DEGREE } from "../story/precision.ts";
import type { RowText } from "./archive.ts";

/** A tenth of a metre: further digits are those of a computer. */
const MOST_DIGITS = 6;

/** Digits after the point by which degrees are no more exact than a place known to so many metres. */
const digitsWithin = (radiusM: number): number => {
  for (let digits = 0; digits < MOST_DIGITS; digits++)
    // Rounded by at most half of the last digit: no farther than a fourth of what is not known.
    if ((0.5 * METRES_PER_DEGREE) / 10 ** digits <= radiusM / 4) return digits;
  return MOST_DIGITS;
};

/** Coordinates of a row, latitude first, with no more digits than what is known of its place. */
export const coordinatesKnown = ({
  coordinates,
  radiusM = 0,
}: Pick<RowText, "coordinates" | "radiusM">): readonly [string, string] | undefined => {
  if (!coordinates) return undefined;
  const digits = digitsWithin(radiusM);
  const rounded = (text: string): string =>
    (/\.(\d+)$/.exec(text)?.[1] ?? "").length > digits ? Number(text).toFixed(digits) : text;
  return [rounded(coordinates[0]), rounded(coordinates[1])];
};

import { PRECISION_LEVELS } from "../../story/precision.ts";
import type { Place } from "../../story/records/place.ts";
import { geodesicM } from "./geodesic.ts";

/** A distance and how far off it may be, in metres. */
export interface Estimate {
  metres: number;
  /** How exactly either end is known, in metres; the distance is off by at most their sum. */
  radiiM: readonly [from: number, to: number];
}

/** A number with no more digits than its doubt allows. */
export interface Rounded {
  about: number;
  low: number;
  high: number;
  /** Decimals to show it with. */
  decimals: number;
}

/** Points given as exact are not known to the centimetre either. */
const FLOOR_M = 100;
const MILE_M = 1609.344;
const KILOMETRE_M = 1000;

/** The point a place stands for, longitude first; none for an area or where there is no geometry. */
export const pointOf = ({ geometry, properties }: Place): [lng: number, lat: number] | null => {
  if (geometry?.type !== "Point" || !PRECISION_LEVELS[properties.precision.level].symbol)
    return null;
  const [lng = 0, lat = 0] = geometry.coordinates;
  return [lng, lat];
};

const radiusOf = ({ properties }: Place): number =>
  Math.max(FLOOR_M, properties.precision.radiusM ?? 0);

/** The geodesic between two places with the radii of both; null where either is no point. */
export const distanceBetween = (from: Place, to: Place): Estimate | null => {
  const [a, b] = [pointOf(from), pointOf(to)];
  return a && b ? { metres: geodesicM(a, b), radiiM: [radiusOf(from), radiusOf(to)] } : null;
};

/** The largest of …, 0.1, 0.5, 1, 5, 10, 50, … that is no larger than the doubt. */
const stepFor = (doubt: number): { step: number; decimals: number } => {
  // The logarithm of 1000 is a little less than 3.
  const power = Math.floor(Math.log10(doubt) + 1e-9);
  const ten = 10 ** power;
  return { step: doubt >= 5 * ten ? 5 * ten : ten, decimals: Math.max(0, -power) };
};

/**
 * Rounds a value and the ends of its range (value ± doubt, never below zero) to the same step,
 * which is no finer than the doubt: 96 ± 6 is “about 95 (90–100)”.
 */
export const roundToDoubt = (value: number, doubt: number): Rounded => {
  const { step, decimals } = stepFor(doubt);
  const round = (exact: number): number =>
    Number((Math.round(exact / step) * step).toFixed(decimals));
  return {
    about: round(value),
    low: round(Math.max(0, value - doubt)),
    high: round(value + doubt),
    decimals,
  };
};

const inUnit = ({ metres, radiiM: [from, to] }: Estimate, unitM: number): Rounded =>
  roundToDoubt(metres / unitM, (from + to) / unitM);

export const inKilometres = (estimate: Estimate): Rounded => inUnit(estimate, KILOMETRE_M);
export const inMiles = (estimate: Estimate): Rounded => inUnit(estimate, MILE_M);

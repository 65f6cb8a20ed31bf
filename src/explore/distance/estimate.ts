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

/** What a number is rounded to, and the decimals that this needs. */
interface Step {
  step: number;
  decimals: number;
}

/** The largest of …, 0.1, 0.5, 1, 5, 10, 50, … that is no larger than the doubt. */
const stepFor = (doubt: number): Step => {
  // The logarithm of 1000 is a little less than 3.
  const power = Math.floor(Math.log10(doubt) + 1e-9);
  const ten = 10 ** power;
  return { step: doubt >= 5 * ten ? 5 * ten : ten, decimals: Math.max(0, -power) };
};

/** Of a number of steps: what is a whole one but for the computer's rounding stays one. */
const SLACK = 1e-9;

/**
 * Rounds a value to the nearest step, by default the one its doubt allows, and the ends of its
 * range (value ± doubt, never below zero) outwards, so that the range given is never narrower than
 * what is known: 96 ± 6 is “about 95 (90–105)”.
 */
export const roundToDoubt = (
  value: number,
  doubt: number,
  { step, decimals }: Step = stepFor(doubt),
): Rounded => {
  const steps = (count: number): number => Number((count * step).toFixed(decimals));
  return {
    about: steps(Math.round(value / step)),
    low: steps(Math.floor(Math.max(0, value - doubt) / step + SLACK)),
    high: steps(Math.ceil((value + doubt) / step - SLACK)),
    decimals,
  };
};

const doubtOf = ({ radiiM: [from, to] }: Estimate): number => from + to;

export const inKilometres = (estimate: Estimate): Rounded =>
  roundToDoubt(estimate.metres / KILOMETRE_M, doubtOf(estimate) / KILOMETRE_M);

/** In the steps of the kilometres: a finer one would say more in one unit than in the other. */
export const inMiles = (estimate: Estimate): Rounded =>
  roundToDoubt(
    estimate.metres / MILE_M,
    doubtOf(estimate) / MILE_M,
    stepFor(doubtOf(estimate) / KILOMETRE_M),
  );

import type { Feature, Geometry } from "geojson";
import type { ProblemCode } from "../problems.ts";
import type { ReadFeature, Reading } from "../reading.ts";
import { readFeature, type Place } from "./feature.ts";

/** What was made of another format has no place in the file that is known. */
const NOWHERE: Place = { pathOf: () => [], spotOf: () => ({}), isBroken: () => false };

const LONGEST = 120;

/** Why a position of another format cannot be read, with the text that stands in the file. */
export class BadShape extends Error {
  readonly code: ProblemCode;
  readonly found: string;
  /** What may be meant. */
  readonly nearest: string | undefined;
  constructor(code: ProblemCode, found: string, nearest?: string) {
    super(code);
    this.code = code;
    this.found = found.slice(0, LONGEST).toWellFormed();
    this.nearest = nearest?.slice(0, LONGEST);
  }
}

/** A shape as its own format's rules have it, or why it is none. */
export type Shape = Geometry | null | BadShape;

/** What a function makes of a shape; a `BadShape` that it throws is the result. */
export const shapeBy = (read: () => Geometry | null): Shape => {
  try {
    return read();
  } catch (error) {
    if (error instanceof BadShape) return error;
    throw error;
  }
};

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** The number that a text is from its beginning to its end; `null` where anything else stands in it. */
export const wholeNumber = (text: string): number | null => {
  const value = DECIMAL.test(text) ? Number(text) : NaN;
  return Number.isFinite(value) ? value : null;
};

const read = (
  { geometry, properties }: Feature<Geometry | null>,
  n: number,
  shape: Shape | undefined,
): ReturnType<typeof readFeature> => {
  const isBad = shape instanceof BadShape;
  const made = isBad ? null : shape === undefined ? geometry : shape;
  const whole = readFeature(
    { type: "Feature", geometry: made, properties: properties ?? {} },
    n,
    NOWHERE,
  );
  if (!isBad) return whole;
  const { code, found, nearest } = shape;
  const fault: ReadFeature["fault"] = {
    row: n + 1,
    code,
    detail: found,
    ...(nearest !== undefined && { nearest }),
  };
  return { ...whole, feature: { ...whole.feature, fault } };
};

/**
 * Features that were made of another format; a geometry that is none of RFC 7946 makes one bad.
 * `shapes` stand for the geometries of the features with the same number, as far as there are any.
 */
export const convertedFeatures = (
  features: readonly Feature<Geometry | null>[],
  shapes: readonly Shape[] = [],
): Pick<Reading, "features" | "problems"> => {
  const all = features.map((feature, n) => read(feature, n, shapes[n]));
  return {
    features: all.map(({ feature }) => feature),
    problems: all.flatMap(({ remarks }) => remarks),
  };
};

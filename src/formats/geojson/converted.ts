import type { Feature, Geometry } from "geojson";
import type { Path } from "../../story/issue.ts";
import type { FileSpot, Problem, ProblemCode } from "../problems.ts";
import type { Reading } from "../reading.ts";
import { readFeature, type Place } from "./feature.ts";

/** What was made of another format stands where that has it, as far as it is known. */
const placeAt = (spot: FileSpot): Place => ({
  pathOf: () => [],
  spotOf: () => spot,
  isBroken: () => false,
});

const LONGEST = 120;

/** Why a position of another format cannot be read, with the text that stands in the file. */
export class BadShape extends Error {
  readonly code: ProblemCode;
  readonly found: string;
  /** What may be meant. */
  readonly nearest: string | undefined;
  /** Where it stands, if that is known more exactly than its feature is. */
  spot: FileSpot | undefined;
  /** What else of the same shape cannot be read. */
  also: readonly BadShape[] = [];
  /** How much more there is of it, which is not told. */
  further = 0;
  constructor(code: ProblemCode, found: string, nearest?: string) {
    super(code);
    this.code = code;
    this.found = found.slice(0, LONGEST).toWellFormed();
    this.nearest = nearest?.slice(0, LONGEST);
  }
}

/** So many of one shape are told of: an outline may have thousands of positions. */
export const MOST_TOLD = 20;

/** What is told of a shape as one, the first; `null` where nothing is. `further` is how much more there is. */
export const inOne = ([first, ...also]: readonly BadShape[], further: number): BadShape | null =>
  first ? Object.assign(first, { also, further }) : null;

/**
 * What a function makes of each; where it throws a `BadShape` the others are tried all the same, and what
 * stands twice is the same mistake, as a ring ends where it begins.
 */
export const eachOf = <T, R>(all: readonly T[], make: (one: T, n: number) => R): R[] => {
  const bad = new Map<string, BadShape>();
  let further = 0;
  const made: R[] = [];
  for (const [n, one] of all.entries())
    try {
      made.push(make(one, n));
    } catch (error) {
      if (!(error instanceof BadShape)) throw error;
      further += error.further;
      for (const each of [error, ...error.also]) {
        const key = `${each.code} ${each.found}`;
        if (bad.size >= MOST_TOLD && !bad.has(key)) further += 1;
        else if (!bad.has(key)) bad.set(key, each);
      }
    }
  const told = inOne([...bad.values()], further);
  if (told) throw told;
  return made;
};

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

/** A feature of another format as it was converted. */
export interface Converted {
  feature: Feature<Geometry | null>;
  /** Stands for the feature's geometry, where there is one. */
  shape?: Shape | undefined;
  /** Where it stands in its file. */
  spot?: FileSpot;
  /** Where something in its shape stands, by its path there. */
  spotInShape?: (path: Path) => FileSpot | undefined;
}

const toldOf = ({ code, found, nearest, spot }: BadShape, n: number, of: FileSpot): Problem => ({
  row: n + 1,
  ...(spot ?? of),
  code,
  detail: found,
  ...(nearest !== undefined && { nearest }),
});

const read = (
  { feature: { geometry, properties }, shape, spot = {} }: Converted,
  n: number,
): ReturnType<typeof readFeature> => {
  const isBad = shape instanceof BadShape;
  const made = isBad ? null : shape === undefined ? geometry : shape;
  const whole = readFeature(
    { type: "Feature", geometry: made, properties: properties ?? {} },
    n,
    placeAt(spot),
  );
  if (!isBad) return whole;
  const all = [shape, ...shape.also].map((bad) => toldOf(bad, n, spot));
  const last = all.at(-1);
  if (last && shape.further > 0) last.further = shape.further;
  const [fault, ...others] = all;
  return {
    feature: { ...whole.feature, ...(fault && { fault }) },
    remarks: [...others, ...whole.remarks],
  };
};

const after = ({ line: a = 0, character: b = 0 }: FileSpot, line = 0, character = 0): number =>
  a - line || b - character;

/**
 * Features that were made of another format, in the order of their file; a geometry that is none of
 * RFC 7946 makes one bad.
 */
export const convertedFeatures = (
  found: readonly Converted[],
): Pick<Reading, "features" | "problems" | "spotOf"> => {
  const sorted = found.toSorted((a, b) => after(a.spot ?? {}, b.spot?.line, b.spot?.character));
  const all = sorted.map(read);
  return {
    features: all.map(({ feature }) => feature),
    problems: all.flatMap(({ remarks }) => remarks),
    spotOf: (n, _, inShape) => {
      const { spot = {}, spotInShape } = sorted[n] ?? {};
      return (inShape && spotInShape?.(inShape)) ?? spot;
    },
  };
};

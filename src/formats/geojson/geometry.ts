import type { Geometry } from "geojson";
import { nearestWord } from "../../story/edit-distance.ts";
import type { Path } from "../../story/issue.ts";
import { shown } from "../../story/parse/explain.ts";
import type { ProblemCode } from "../problems.ts";
import { beyond180 } from "./longitude.ts";

/** What is wrong somewhere in a geometry. */
export interface GeometryFault {
  code: ProblemCode;
  /** Where in the value that was checked. */
  path: Path;
  /** What was found there, as JSON. */
  found: string;
  /** What the type has instead, as its brackets. */
  expected?: string;
  /** The valid value that it most resembles. */
  nearest?: string;
}

/** So many of one geometry are told of: an outline may have thousands of positions. */
const MOST_TOLD = 20;

/** Where the same stands twice it is the same mistake. */
const OF_POSITION: ReadonlySet<ProblemCode> = new Set([
  "position-outside-world",
  "position-beyond-180",
] as const);

class Faults {
  readonly all: GeometryFault[] = [];
  /** How many there were, told or not. */
  count = 0;

  get isFull(): boolean {
    return this.all.length >= MOST_TOLD;
  }

  add(code: ProblemCode, path: Path, value: unknown, more: Partial<GeometryFault> = {}): void {
    this.count += 1;
    if (this.isFull) return;
    // Where brackets are wrong they mostly are so all along.
    if (code === "geometry-nesting" && this.all.some((one) => one.code === code)) return;
    const found = value === undefined ? "" : shown(value);
    // A ring ends with the position with which it begins.
    if (OF_POSITION.has(code) && this.all.some((one) => one.code === code && one.found === found))
      return;
    this.all.push({ code, path, found, ...more });
  }
}

interface Context {
  faults: Faults;
  /** How the type nests its coordinates. */
  form: string;
}

type Check = (value: unknown, path: Path, context: Context) => void;

/** Degrees that are no longitude and no latitude: WGS 84. */
const LIMITS = [180, 90] as const;

/** Whether longitude and latitude, in that order, are on the earth. */
export const isWithin = (numbers: readonly number[]): boolean =>
  LIMITS.every((limit, n) => Math.abs(numbers[n] ?? NaN) <= limit);

/** Latitude before longitude is the mistake that is made most. */
const swapped = ([first = NaN, second = NaN]: readonly number[]): Partial<GeometryFault> =>
  isWithin([second, first]) ? { nearest: `[${second}, ${first}]` } : {};

/** Tells of a position that is nowhere. */
const addNowhere = (faults: Faults, path: Path, numbers: readonly number[]): void => {
  const lon = beyond180([...numbers]);
  if (lon === null) return faults.add("position-outside-world", path, numbers, swapped(numbers));
  const nearest = shown([lon, ...numbers.slice(1)]);
  faults.add("position-beyond-180", path, numbers, { expected: "-180 … 180", nearest });
};

/** Too large for a number, or kept as its digits because a number would not hold them all. */
const isHuge = (part: unknown): boolean =>
  part === Infinity || part === -Infinity || (typeof part === "string" && /^-?\d{16,}$/.test(part));

/** Longitude, latitude and whatever else. */
const position: Check = (value, path, { faults, form }) => {
  if (!Array.isArray(value) || Array.isArray(value[0]))
    return faults.add("geometry-nesting", path, value, { expected: form });
  const bad = value.findIndex((part) => typeof part !== "number" || !Number.isFinite(part));
  if (bad >= 0 && isHuge(value[bad]))
    return faults.add("position-outside-world", [...path, bad], Infinity);
  if (bad >= 0) return faults.add("position-number", [...path, bad], value[bad]);
  if (value.length < 2) return faults.add("position-short", path, value);
  const numbers = value as number[];
  if (!isWithin(numbers)) addNowhere(faults, path, numbers);
};

const listOf =
  (check: Check, whole?: Check): Check =>
  (value, path, context) => {
    const { faults, form } = context;
    if (!Array.isArray(value))
      return faults.add("geometry-nesting", path, value, { expected: form });
    const before = faults.count;
    for (let n = 0; n < value.length && !faults.isFull; n += 1)
      check(value[n], [...path, n], context);
    // Of a list whose entries are wrong it does not matter how many there are.
    if (faults.count === before && !faults.isFull) whole?.(value, path, context);
  };

const isLine: Check = (value, path, { faults }) => {
  if ((value as unknown[]).length < 2) faults.add("line-short", path, value);
};

const isRing: Check = (value, path, { faults }) => {
  const ring = value as number[][];
  if (ring.length < 4) return faults.add("ring-short", path, value);
  const [first, last] = [ring[0], ring.at(-1)];
  // Heights are left out anyway.
  if (first?.slice(0, 2).join() === last?.slice(0, 2).join()) return;
  faults.add("ring-open", [...path, ring.length - 1], last, { nearest: shown(first) });
};

const line = listOf(position, isLine);
const ring = listOf(position, isRing);

/** What each type of RFC 7946 holds as its coordinates. */
const COORDINATES: Readonly<Record<string, { check: Check; form: string }>> = {
  Point: { check: position, form: "[longitude, latitude]" },
  MultiPoint: { check: listOf(position), form: "[[longitude, latitude], …]" },
  LineString: { check: line, form: "[[longitude, latitude], …]" },
  MultiLineString: { check: listOf(line), form: "[[[longitude, latitude], …], …]" },
  Polygon: { check: listOf(ring), form: "[[[longitude, latitude], …], …]" },
  MultiPolygon: { check: listOf(listOf(ring)), form: "[[[[longitude, latitude], …], …], …]" },
};

const COLLECTION = "GeometryCollection";

const TYPES = [...Object.keys(COORDINATES), COLLECTION];

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const nearTo = (word: unknown, candidates: Iterable<string>): Partial<GeometryFault> => {
  const nearest = typeof word === "string" ? nearestWord(word.slice(0, 40), candidates) : null;
  return nearest === null ? {} : { nearest };
};

/** A member that is missing, and the one that may stand for it. */
const missing = (name: string, value: Members): Partial<GeometryFault> => {
  const found = nearestWord(name, Object.keys(value));
  return found === null ? {} : { found: JSON.stringify(found), nearest: name };
};

const collection = (value: Members, path: Path, faults: Faults): void => {
  const { geometries } = value;
  if (!Array.isArray(geometries))
    return geometries === undefined
      ? faults.add("geometry-geometries", path, geometries, missing("geometries", value))
      : faults.add("geometry-geometries", [...path, "geometries"], geometries);
  for (let n = 0; n < geometries.length && !faults.isFull; n += 1)
    check(geometries[n], [...path, "geometries", n], faults);
};

const check = (value: unknown, path: Path, faults: Faults): void => {
  if (!isObject(value)) return faults.add("geometry-object", path, value);
  const { type, coordinates } = value;
  if (type === COLLECTION) return collection(value, path, faults);
  const known =
    typeof type === "string" && Object.hasOwn(COORDINATES, type) ? COORDINATES[type] : undefined;
  if (!known)
    return type === undefined
      ? faults.add("geometry-type", path, type, missing("type", value))
      : faults.add("geometry-type", [...path, "type"], type, nearTo(type, TYPES));
  if (coordinates === undefined)
    return faults.add("geometry-coordinates", path, undefined, missing("coordinates", value));
  known.check(coordinates, [...path, "coordinates"], { faults, form: known.form });
};

/** What keeps a value from being an RFC 7946 geometry with coordinates that are on the earth. */
export const geometryFaults = (value: unknown, path: Path = []): GeometryFault[] => {
  const faults = new Faults();
  check(value, path, faults);
  return faults.all;
};

/** Whether a value is an RFC 7946 geometry with coordinates that are on the earth. */
export const isGeometry = (value: unknown): value is Geometry => geometryFaults(value).length === 0;

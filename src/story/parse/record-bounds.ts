import { shown, type Explained } from "./explain.ts";
import { isFields } from "../fields.ts";
import type { Path } from "../issue.ts";
import { MAX_VALUES } from "./size-limits.ts";

/** Depth of brackets of the coordinates that stories have (RFC 7946, 3.1). */
const DEPTH: Readonly<Record<string, number>> = { Point: 1, Polygon: 3, MultiPolygon: 4 };

/** Whether a value has more values in it than that; looks no further than it must. */
const isOver = (value: unknown, most: number): boolean => {
  let left = most;
  const visit = (part: unknown): boolean => {
    left -= 1;
    if (left < 0) return true;
    if (typeof part !== "object" || part === null) return false;
    if (Array.isArray(part)) return part.some(visit);
    for (const key in part) if (visit(Reflect.get(part, key))) return true;
    return false;
  };
  return visit(value);
};

/** Longitude, latitude and perhaps height, all finite (RFC 7946, 3.1.1). */
export const isPosition = (value: unknown): boolean =>
  Array.isArray(value) &&
  (value.length === 2 || value.length === 3) &&
  value.every((part) => typeof part === "number" && Number.isFinite(part));

/** Path to the first thing that is no position where one has to stand. */
const strayIn = (value: unknown, depth: number): Path | null => {
  if (depth === 1) return isPosition(value) ? null : [];
  if (!Array.isArray(value)) return [];
  for (let i = 0; i < value.length; i += 1) {
    const path = strayIn(value[i], depth - 1);
    if (path) return [i, ...path];
  }
  return null;
};

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, step) => (part as unknown[])[Number(step)], value);

const coordinatesIn = (record: unknown): { depth: number; coordinates: unknown } | null => {
  const geometry = isFields(record) ? record["geometry"] : null;
  const depth = isFields(geometry) ? DEPTH[String(geometry["type"])] : undefined;
  return isFields(geometry) && depth !== undefined
    ? { depth, coordinates: geometry["coordinates"] }
    : null;
};

/** Of a large outline only the first mistake is told: each of its positions may have two. */
const strayPosition = (record: unknown): Explained | null => {
  const found = coordinatesIn(record);
  if (!found || !isOver(found.coordinates, MAX_VALUES)) return null;
  const stray = strayIn(found.coordinates, found.depth);
  if (!stray) return null;
  const parts = {
    expected: "a position of longitude, latitude and perhaps height",
    found: shown(valueAt(found.coordinates, stray)),
  };
  const path = ["geometry", "coordinates", ...stray];
  const said = `Expected ${parts.expected} in “${path.join(".")}”, found ${parts.found}; there may be more like it in the outline.`;
  return { path, finding: { ...parts, said } };
};

/** A record of which a position is told, to be read as one that is named and not placed. */
export const withoutGeometry = (record: unknown): unknown =>
  isFields(record) ? { ...record, geometry: null } : record;

const withoutCoordinates = (record: unknown): unknown =>
  coordinatesIn(record) && isFields(record)
    ? { ...record, geometry: { ...(record["geometry"] as object), coordinates: [] } }
    : record;

/**
 * What keeps a record from being held against its schema, which tells of every value that is wrong: it
 * is far larger than any record, or a large outline has something else among its positions.
 */
export const outOfBounds = (record: unknown): Explained | null => {
  if (!isOver(withoutCoordinates(record), MAX_VALUES)) return strayPosition(record);
  const parts = { expected: `at most ${MAX_VALUES} values in a record`, found: "more" };
  return { path: [], finding: { ...parts, said: `Expected ${parts.expected}, found more.` } };
};

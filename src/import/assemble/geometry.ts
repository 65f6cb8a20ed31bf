import type { Geometry as AnyGeometry, Position } from "geojson";
import type { Geometry } from "../../story/records/place.ts";

/** What a story can hold of a geometry; `lost` says what it cannot. */
export interface Shaped {
  geometry: Geometry | null;
  lost: "kind" | "height" | null;
}

const flat = ([lon = 0, lat = 0]: Position): [number, number] => [lon, lat];

/** RFC 7946, 3.1.6: outer rings run counter-clockwise, holes clockwise. */
const wound = (ring: Position[], n: number): [number, number][] => {
  const points = ring.map(flat);
  const area = points.reduce((sum, [x, y], i) => {
    const [x2, y2] = points[(i + 1) % points.length] ?? [x, y];
    return sum + x * y2 - x2 * y;
  }, 0);
  return area < 0 === (n === 0) ? points.reverse() : points;
};

/** A height of 0 is what many programs write where they know of none. */
const hasHeight = (coordinates: unknown): boolean =>
  Array.isArray(coordinates) &&
  (typeof coordinates[0] === "number"
    ? coordinates.slice(2).some((height) => height !== 0)
    : coordinates.some(hasHeight));

const isClosed = (rings: Position[][]): boolean =>
  rings.length > 0 &&
  rings.every((ring) => flat(ring[0] ?? []).join() === flat(ring.at(-1) ?? []).join());

const NONE: Shaped = { geometry: null, lost: "kind" };

type Made = Geometry | null;

type Make = { [K in AnyGeometry["type"]]?: (of: Extract<AnyGeometry, { type: K }>) => Made };

const areasOf = (areas: Position[][][]): Made =>
  areas.length > 0 && areas.every(isClosed)
    ? { type: "MultiPolygon", coordinates: areas.map((rings) => rings.map(wound)) }
    : null;

/** What there is of each kind of geometry in a story; the others have no place in one. */
const MAKE: Make = {
  Point: ({ coordinates }) => ({ type: "Point", coordinates: flat(coordinates) }),
  MultiPoint: ({ coordinates: [first, ...more] }) =>
    first && more.length === 0 ? { type: "Point", coordinates: flat(first) } : null,
  Polygon: ({ coordinates }) =>
    isClosed(coordinates) ? { type: "Polygon", coordinates: coordinates.map(wound) } : null,
  MultiPolygon: ({ coordinates }) => areasOf(coordinates),
  // KML has no other way to write several areas, and Linked Places writes a single point so.
  GeometryCollection: ({ geometries }) => {
    const [first, ...more] = geometries;
    if (first && more.length === 0) return shaped(first).geometry;
    const areas = geometries.flatMap((one) => (one.type === "Polygon" ? [one.coordinates] : []));
    return areas.length === geometries.length ? areasOf(areas) : null;
  },
};

const isHigh = (geometry: AnyGeometry): boolean =>
  geometry.type === "GeometryCollection"
    ? geometry.geometries.some(isHigh)
    : hasHeight(geometry.coordinates);

/** A geometry as stories have them: points and areas, no heights. */
export const shaped = (geometry: AnyGeometry | null): Shaped => {
  if (geometry === null) return { geometry, lost: null };
  const make = MAKE[geometry.type] as ((of: AnyGeometry) => Made) | undefined;
  const made = make?.(geometry);
  return made ? { geometry: made, lost: isHigh(geometry) ? "height" : null } : NONE;
};

const partsOf = (geometry: AnyGeometry): readonly unknown[] =>
  geometry.type === "GeometryCollection" ? geometry.geometries : geometry.coordinates;

/** A kind of geometry in a few words: `LineString`, `Polygon []`, `GeometryCollection: Point, Polygon`. */
export const kindOf = (geometry: AnyGeometry | null): string => {
  if (!geometry) return "";
  if (partsOf(geometry).length === 0) return `${geometry.type} []`;
  if (geometry.type !== "GeometryCollection") return geometry.type;
  const kinds = new Set(geometry.geometries.map(({ type }) => type));
  return `${geometry.type}: ${[...kinds].join(", ")}`;
};

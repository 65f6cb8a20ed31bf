import type { Geometry as AnyGeometry, Position } from "geojson";
import type { Geometry } from "../../story/records/place.ts";
import { edgesIn, readArea } from "./over-meridian.ts";

/**
 * What a story cannot hold of a shape: its kind, where its outline or one of its parts runs, or how high its
 * positions are.
 */
export type LostOfShape = "kind" | "outline" | "part" | "height" | null;

/** What a story can hold of a geometry. */
export interface Shaped {
  geometry: Geometry | null;
  lost: LostOfShape;
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

type Area = Position[][];

type Make = { [K in AnyGeometry["type"]]?: (of: Extract<AnyGeometry, { type: K }>) => Shaped };

const NONE: Shaped = { geometry: null, lost: "kind" };

const whole = (geometry: Geometry): Shaped => ({ geometry, lost: null });

const areasOf = (areas: Area[]): Shaped => {
  if (areas.length === 0 || !areas.every(isClosed)) return NONE;
  const edges = edgesIn(areas);
  const read = areas.map((rings) => readArea(rings, edges).parts);
  const coordinates = read.flat().map((rings) => rings.map(wound));
  if (coordinates.length === 0) return { geometry: null, lost: "outline" };
  const lost = read.every((parts) => parts.length > 0) ? null : "part";
  return { geometry: { type: "MultiPolygon", coordinates }, lost };
};

const areaOf = (rings: Area): Shaped => {
  const { geometry, lost } = areasOf([rings]);
  if (geometry?.type !== "MultiPolygon") return { geometry, lost };
  const [only, ...more] = geometry.coordinates;
  return only && more.length === 0
    ? whole({ type: "Polygon", coordinates: only })
    : whole(geometry);
};

/** What there is of each kind of geometry in a story; the others have no place in one. */
const MAKE: Make = {
  Point: ({ coordinates }) => whole({ type: "Point", coordinates: flat(coordinates) }),
  MultiPoint: ({ coordinates: [first, ...more] }) =>
    first && more.length === 0 ? whole({ type: "Point", coordinates: flat(first) }) : NONE,
  Polygon: ({ coordinates }) => areaOf(coordinates),
  MultiPolygon: ({ coordinates }) => areasOf(coordinates),
  // KML has no other way to write several areas, and Linked Places writes a single point so.
  GeometryCollection: ({ geometries }) => {
    const [first, ...more] = geometries;
    if (first && more.length === 0) return madeOf(first);
    const areas = geometries.flatMap((one) => (one.type === "Polygon" ? [one.coordinates] : []));
    return areas.length === geometries.length ? areasOf(areas) : NONE;
  },
};

const madeOf = (geometry: AnyGeometry): Shaped => {
  const make = MAKE[geometry.type] as ((of: AnyGeometry) => Shaped) | undefined;
  return make?.(geometry) ?? NONE;
};

const isHigh = (geometry: AnyGeometry): boolean =>
  geometry.type === "GeometryCollection"
    ? geometry.geometries.some(isHigh)
    : hasHeight(geometry.coordinates);

/** A geometry as stories have them: points and areas, cut at the 180th meridian, no heights. */
export const shaped = (geometry: AnyGeometry | null): Shaped => {
  if (geometry === null) return { geometry, lost: null };
  const made = madeOf(geometry);
  return made.lost === null && isHigh(geometry) ? { ...made, lost: "height" } : made;
};

type PointShape = Extract<AnyGeometry, { type: "Point" }>;

/** An event is at so many places at most; more points are a track or a cloud of them. */
const MOST_POINTS = 100;

const pointsIn = (geometry: AnyGeometry | null): readonly Position[] => {
  if (geometry?.type === "MultiPoint") return geometry.coordinates;
  if (geometry?.type !== "GeometryCollection") return [];
  const { geometries } = geometry;
  const points = geometries.filter((one): one is PointShape => one.type === "Point");
  return points.length === geometries.length ? points.map(({ coordinates }) => coordinates) : [];
};

/** A point of several, and which of all in its shape it is, from 0. */
interface OnePoint {
  point: PointShape;
  n: number;
}

/** The points of a shape that is nothing else, each once. */
const unlikeIn = (geometry: AnyGeometry | null): OnePoint[] => {
  const unlike = new Map<string, OnePoint>();
  for (const [n, coordinates] of pointsIn(geometry).entries()) {
    const key = flat(coordinates).join();
    if (!unlike.has(key)) unlike.set(key, { point: { type: "Point", coordinates }, n });
  }
  return [...unlike.values()];
};

/** The points of a shape that is nothing else and has several: each is a place by itself. */
export const severalPoints = (geometry: AnyGeometry | null): OnePoint[] => {
  const unlike = unlikeIn(geometry);
  return pointsIn(geometry).length < 2 || unlike.length > MOST_POINTS ? [] : unlike;
};

const partsOf = (geometry: AnyGeometry): readonly unknown[] =>
  geometry.type === "GeometryCollection" ? geometry.geometries : geometry.coordinates;

/** Of more points than are taken, how many there are. */
const tooMany = (geometry: AnyGeometry): string => {
  const { length } = unlikeIn(geometry);
  return length > MOST_POINTS ? ` (${length})` : "";
};

/** A kind of geometry in a few words: `LineString`, `Polygon []`, `MultiPoint (101)`, `GeometryCollection: Point, Polygon`. */
export const kindOf = (geometry: AnyGeometry | null): string => {
  if (!geometry) return "";
  if (partsOf(geometry).length === 0) return `${geometry.type} []`;
  if (geometry.type !== "GeometryCollection") return `${geometry.type}${tooMany(geometry)}`;
  const kinds = new Set(geometry.geometries.map(({ type }) => type));
  return `${geometry.type}: ${[...kinds].join(", ")}${tooMany(geometry)}`;
};

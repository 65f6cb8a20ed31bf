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

const hasHeight = (coordinates: unknown): boolean =>
  Array.isArray(coordinates) &&
  (typeof coordinates[0] === "number" ? coordinates.length > 2 : coordinates.some(hasHeight));

const isClosed = (rings: Position[][]): boolean =>
  rings.length > 0 &&
  rings.every((ring) => flat(ring[0] ?? []).join() === flat(ring.at(-1) ?? []).join());

const lostIn = (coordinates: unknown): Shaped["lost"] => (hasHeight(coordinates) ? "height" : null);

/** A geometry as stories have them: points and areas, no heights. */
export const shaped = (geometry: AnyGeometry | null): Shaped => {
  if (geometry === null) return { geometry, lost: null };
  const none: Shaped = { geometry: null, lost: "kind" };
  if (geometry.type === "Point")
    return {
      geometry: { type: "Point", coordinates: flat(geometry.coordinates) },
      lost: lostIn(geometry.coordinates),
    };
  if (geometry.type === "MultiPoint" && geometry.coordinates.length === 1)
    return shaped({ type: "Point", coordinates: geometry.coordinates[0] ?? [] });
  if (geometry.type === "Polygon" && isClosed(geometry.coordinates))
    return {
      geometry: { type: "Polygon", coordinates: geometry.coordinates.map(wound) },
      lost: lostIn(geometry.coordinates),
    };
  if (
    geometry.type === "MultiPolygon" &&
    geometry.coordinates.length > 0 &&
    geometry.coordinates.every(isClosed)
  )
    return {
      geometry: {
        type: "MultiPolygon",
        coordinates: geometry.coordinates.map((rings) => rings.map(wound)),
      },
      lost: lostIn(geometry.coordinates),
    };
  return none;
};

import type { Geometry, Position } from "geojson";

/** A point without coordinates is written with no numbers, in binary with such as are none. */
const isPosition = (position: Position): boolean =>
  position.length > 0 && !position.slice(0, 2).every(Number.isNaN);

const isSome = (list: readonly unknown[]): boolean => list.length > 0;

/** A shape without those of its parts that are empty. */
const partsLeft = (geometry: Geometry): Geometry => {
  switch (geometry.type) {
    case "MultiPoint":
      return { ...geometry, coordinates: geometry.coordinates.filter(isPosition) };
    case "MultiLineString":
      return { ...geometry, coordinates: geometry.coordinates.filter(isSome) };
    case "MultiPolygon":
      return { ...geometry, coordinates: geometry.coordinates.filter(isSome) };
    case "GeometryCollection": {
      const geometries = geometry.geometries.flatMap((one) => withoutEmpty(one) ?? []);
      return { ...geometry, geometries };
    }
    case "Point":
    case "LineString":
    case "Polygon":
      return geometry;
  }
};

const isEmpty = (geometry: Geometry): boolean => {
  if (geometry.type === "GeometryCollection") return !isSome(geometry.geometries);
  return geometry.type === "Point"
    ? !isPosition(geometry.coordinates)
    : !isSome(geometry.coordinates);
};

/** A shape without those of its parts that are empty, as SQL has them; `null` where nothing is left. */
export const withoutEmpty = (geometry: Geometry): Geometry | null => {
  const left = partsLeft(geometry);
  return isEmpty(left) ? null : left;
};

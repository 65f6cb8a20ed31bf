import type { Geometry } from "../records/place.ts";

export type Position = readonly number[];
type At = (string | number)[];

/** The rings of a geometry, each with its path from the feature; `outer` is the first of its polygon. */
export const ringsOf = (
  geometry: Geometry,
): { at: At; ring: readonly Position[]; outer: boolean }[] => {
  if (geometry.type === "Point") return [];
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap((rings, p) =>
    rings.map((ring, r) => ({
      at: ["geometry", "coordinates", ...(geometry.type === "Polygon" ? [r] : [p, r])],
      ring,
      outer: r === 0,
    })),
  );
};

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

/** An edge along a pole is a point, whatever its longitudes: so files of Antarctica close it. */
const isAtPole = ([, from]: Position, [, to]: Position): boolean =>
  from === to && Math.abs(to ?? 0) === 90;

/** The position behind the first edge of a ring that leaps over more than 180° of longitude; −1 where none does. */
export const leapIn = (ring: readonly Position[]): number =>
  ring.findIndex((to, i) => {
    const from = ring[i - 1];
    return (
      from !== undefined && Math.abs((to[0] ?? 0) - (from[0] ?? 0)) > 180 && !isAtPole(from, to)
    );
  });

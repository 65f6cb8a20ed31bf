import type { Geometry, Position } from "geojson";
import type { ImportProblem } from "./sheet.ts";

/** Farther from one position of a ring to the next no outline goes but over the 180th meridian. */
const leapIn = (ring: readonly Position[]): string | null => {
  const at = ring.findIndex(
    ([lon = 0], n) => n > 0 && Math.abs(lon - (ring[n - 1]?.[0] ?? 0)) > 180,
  );
  return at < 0 ? null : `[${ring[at - 1]?.join(", ")}], [${ring[at]?.join(", ")}]`;
};

const ringsOf = (geometry: Geometry): readonly Position[][] => {
  if (geometry.type === "Polygon") return geometry.coordinates;
  if (geometry.type === "MultiPolygon") return geometry.coordinates.flat();
  return geometry.type === "GeometryCollection" ? geometry.geometries.flatMap(ringsOf) : [];
};

/** What is kept of a shape but may not be meant so. */
export const oddities = (geometry: Geometry): Pick<ImportProblem, "code" | "detail">[] => {
  const { type } = geometry;
  if (type === "Point" && geometry.coordinates[0] === 0 && geometry.coordinates[1] === 0)
    return [{ code: "position-zero", detail: "0, 0" }];
  const leap = ringsOf(geometry)
    .map(leapIn)
    .find((one) => one !== null);
  return leap === undefined ? [] : [{ code: "area-antimeridian", detail: leap }];
};

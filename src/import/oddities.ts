import type { Geometry, Position } from "geojson";
import { kindOf, severalPoints, shaped } from "./assemble/geometry.ts";
import { leapOf } from "./assemble/over-meridian.ts";
import type { ImportProblem } from "./sheet.ts";

type Oddity = Pick<ImportProblem, "code" | "detail">;

const areasOf = (geometry: Geometry): readonly Position[][][] => {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  if (geometry.type === "MultiPolygon") return geometry.coordinates;
  return geometry.type === "GeometryCollection" ? geometry.geometries.flatMap(areasOf) : [];
};

/** How an outline was read that leaps over more than 180° of longitude; of no shape a story can hold it does not matter. */
const leap = (geometry: Geometry): Oddity[] => {
  const detail = leapOf(areasOf(geometry));
  const lost = detail === null ? "kind" : shaped(geometry).lost;
  if (detail === null || lost === "kind") return [];
  return [{ code: lost === "outline" ? "area-unclear" : "area-antimeridian", detail }];
};

const several = (geometry: Geometry): Oddity[] => {
  const { length } = severalPoints(geometry);
  return length > 1 ? [{ code: "points-several", detail: `${kindOf(geometry)} (${length})` }] : [];
};

/** What of a shape may not be meant as it is written; of outlines and several points where they are drawn. */
export const oddities = (geometry: Geometry, isDrawn: boolean): Oddity[] => {
  const { type } = geometry;
  if (type === "Point" && geometry.coordinates[0] === 0 && geometry.coordinates[1] === 0)
    return [{ code: "position-zero", detail: "0, 0" }];
  return isDrawn ? [...leap(geometry), ...several(geometry)] : [];
};

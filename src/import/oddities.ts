import type { Geometry, Position } from "geojson";
import type { Path } from "../story/issue.ts";
import { kindOf, severalPoints, shaped } from "./assemble/geometry.ts";
import { isLeap } from "./assemble/outline-edges.ts";
import { edgesIn, readArea, type AreaRead } from "./assemble/over-meridian.ts";
import type { ImportProblem } from "./sheet.ts";

type Oddity = Pick<ImportProblem, "code" | "detail" | "inShape">;

interface Area {
  rings: Position[][];
  /** Where its rings stand in the shape. */
  path: Path;
}

const areasOf = (geometry: Geometry, at: Path = []): Area[] => {
  const path = [...at, "coordinates"];
  if (geometry.type === "Polygon") return [{ rings: geometry.coordinates, path }];
  if (geometry.type === "MultiPolygon")
    return geometry.coordinates.map((rings, n) => ({ rings, path: [...path, n] }));
  if (geometry.type !== "GeometryCollection") return [];
  return geometry.geometries.flatMap((one, n) => areasOf(one, [...at, "geometries", n]));
};

/** The first edge of an area that leaps over more than 180° of longitude, and where it ends. */
const leapOf = ({ rings, path }: Area): Omit<Oddity, "code"> => {
  for (const [r, ring] of rings.entries())
    for (const [n, to] of ring.entries()) {
      const from = ring[n - 1];
      if (!from || !isLeap([from, to])) continue;
      const detail = [from, to].map((one) => `[${one.join(", ")}]`).join(", ");
      return { detail, inShape: [...path, r, n] };
    }
  return { detail: "", inShape: path };
};

const CODES = {
  over: "area-antimeridian",
  wide: "area-wide",
  unclear: "area-unclear",
} as const satisfies Partial<Record<AreaRead["how"], ImportProblem["code"]>>;

/** How outlines were read that leap over more than 180° of longitude, each way told once; of no shape a story can hold it does not matter. */
const leaps = (geometry: Geometry): Oddity[] => {
  const areas = areasOf(geometry);
  if (areas.length === 0 || shaped(geometry).lost === "kind") return [];
  const edges = edgesIn(areas.map(({ rings }) => rings));
  const found = new Map<ImportProblem["code"], Oddity>();
  for (const area of areas) {
    const { how } = readArea(area.rings, edges);
    if (how === "written" || found.has(CODES[how])) continue;
    found.set(CODES[how], { code: CODES[how], ...leapOf(area) });
  }
  return [...found.values()];
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
  return isDrawn ? [...leaps(geometry), ...several(geometry)] : [];
};

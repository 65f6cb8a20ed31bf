import { geometryFaults, type GeometryFault } from "./geojson/geometry.ts";
import type { Geometry } from "geojson";
import { OtherShape } from "./other-shapes.ts";
import type { PartRow } from "./parts.ts";
import type { Problem } from "./problems.ts";
import { OtherSystem } from "./wkb.ts";

type Made = Pick<PartRow, "geometry" | "fault">;

const without = (fault: Problem): Made => ({ geometry: null, fault });

const DAMAGED: Problem = { code: "shape-damaged", detail: "" };

const NOWHERE: ReadonlySet<Problem["code"]> = new Set([
  "position-outside-world",
  "position-beyond-180",
] as const);

/** A shape that is whole, but nowhere on Earth, is told as one of GeoJSON is. */
const toldOf = (faults: readonly GeometryFault[]): Problem => {
  const [first] = faults;
  if (!first || faults.some(({ code }) => !NOWHERE.has(code))) return DAMAGED;
  const { code, found, expected, nearest } = first;
  return {
    code,
    detail: found,
    ...(expected !== undefined && { expected }),
    ...(nearest !== undefined && { nearest }),
  };
};

/** Why bytes or a text are no shape that can be read. */
const whyNone = (error: unknown): Problem => {
  if (error instanceof OtherSystem) return { code: "shape-crs", detail: `SRID ${error.message}` };
  return error instanceof OtherShape ? { code: "shape-kind", detail: error.message } : DAMAGED;
};

/** A row's shape as it is made of what a file has, or why there is none; `make` may throw. */
export const madeShape = (make: () => unknown): Made => {
  try {
    const made = make();
    if (made === null) return { geometry: null };
    const faults = geometryFaults(made);
    return faults.length > 0 ? without(toldOf(faults)) : { geometry: made as Geometry };
  } catch (error) {
    return without(whyNone(error));
  }
};

import { geometryFaults, type GeometryFault } from "./geojson/geometry.ts";
import type { Geometry } from "geojson";
import type { PartRow } from "./parts.ts";

type Made = Pick<PartRow, "geometry" | "fault" | "remark">;

const DAMAGED: Made = { geometry: null, fault: { code: "shape-damaged", detail: "" } };

/** Whether all that is wrong are positions that would be on Earth the other way round. */
const areSwapped = (faults: readonly GeometryFault[]): boolean =>
  faults.every(({ code, nearest }) => code === "position-outside-world" && nearest !== undefined);

/** A row's shape as it is made of what a file has, or why there is none; `make` may throw. */
export const madeShape = (make: () => unknown): Made => {
  try {
    const made = make();
    if (made === null) return { geometry: null };
    const faults = geometryFaults(made);
    const [first] = faults;
    if (!first) return { geometry: made as Geometry };
    if (!areSwapped(faults)) return DAMAGED;
    return { geometry: null, remark: { code: "shape-swapped", detail: first.found } };
  } catch {
    return DAMAGED;
  }
};

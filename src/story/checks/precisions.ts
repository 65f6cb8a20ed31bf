import { PRECISION_LEVELS } from "../precision.ts";
import type { Check } from "./check.ts";

/** A place is drawn as exactly as it is known: the level, the radius and the geometry agree. */
export const precisions: Check = (story, report) => {
  for (const place of story.places) {
    const { level, radiusM, basis } = place.properties.precision;
    const { drawn } = PRECISION_LEVELS[level];
    const at = ["properties", "precision"];
    if (radiusM !== undefined && !basis)
      report("radius-without-basis", place, [...at, "radiusM"], {
        expected: "a reason in `basis`",
        found: "none",
        said: `“${place.id}” has a radius but no reason for it.`,
      });
    if (drawn === "radius" && radiusM === undefined)
      report("radius-missing", place, at, {
        expected: "a radius",
        found: "none",
        said: `“${place.id}” is known to the level “${level}” only, but has no radius.`,
      });
    const isPoint = place.geometry?.type === "Point";
    if (place.geometry && isPoint !== (drawn !== "area"))
      report("precision-mismatch", place, ["geometry"], {
        expected: drawn === "area" ? "an area" : "a point",
        found: place.geometry.type,
        said: `“${place.id}” is known to the level “${level}”, which is not drawn as a ${place.geometry.type}.`,
      });
  }
};

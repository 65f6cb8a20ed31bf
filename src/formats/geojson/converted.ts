import type { Feature, Geometry } from "geojson";
import type { Reading } from "../reading.ts";
import { isGeometry } from "./geometry.ts";

/** Features that were made of another format; a geometry that is none of RFC 7946 is told of. */
export const convertedFeatures = (
  features: readonly Feature<Geometry | null>[],
): Pick<Reading, "features" | "problems"> => {
  const read: Pick<Reading, "features" | "problems"> = { features: [], problems: [] };
  for (const [n, { geometry, properties }] of features.entries()) {
    const isGood = geometry === null || isGeometry(geometry);
    if (!isGood) read.problems.push({ code: "geometry-invalid", detail: `features/${n}` });
    read.features.push({ geometry: isGood ? geometry : null, properties: properties ?? {} });
  }
  return read;
};

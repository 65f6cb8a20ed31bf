import type { Feature, Geometry } from "geojson";
import type { Reading } from "../reading.ts";
import { readFeature, type Place } from "./feature.ts";

/** What was made of another format has no place in the file that is known. */
const NOWHERE: Place = { pathOf: () => [], spotOf: () => ({}), isBroken: () => false };

/** Features that were made of another format; a geometry that is none of RFC 7946 makes one bad. */
export const convertedFeatures = (
  features: readonly Feature<Geometry | null>[],
): Pick<Reading, "features" | "problems"> => {
  const read = features.map(({ geometry, properties }, n) =>
    readFeature({ type: "Feature", geometry, properties: properties ?? {} }, n, NOWHERE),
  );
  return {
    features: read.map(({ feature }) => feature),
    problems: read.flatMap(({ remarks }) => remarks),
  };
};

import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from "geojson";

type Area = Feature<Polygon | MultiPolygon>;

const isArea = (feature: Feature): feature is Area =>
  feature.geometry.type === "Polygon" || feature.geometry.type === "MultiPolygon";

/** The countries in which a story has a point: they stand out. Points are longitude, latitude. */
export const countriesOf = <P extends object>(
  countries: FeatureCollection<Geometry, P>,
  points: readonly (readonly number[])[],
): FeatureCollection<Geometry, P> => ({
  type: "FeatureCollection",
  features: countries.features.filter(
    (country) =>
      isArea(country as Feature) &&
      points.some((point) => booleanPointInPolygon([...point], country as Area)),
  ),
});

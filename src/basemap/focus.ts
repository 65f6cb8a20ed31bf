import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type {
  Feature,
  FeatureCollection,
  Geometry,
  MultiPolygon,
  Polygon,
  Position,
} from "geojson";
import type { GeoBox } from "./mercator.ts";

type Area = Feature<Polygon | MultiPolygon>;

const isArea = (feature: Feature): feature is Area =>
  feature.geometry.type === "Polygon" || feature.geometry.type === "MultiPolygon";

/** The Crimea, which the source draws with Russia: it stands out for no country. */
const CLAIMED: readonly GeoBox[] = [[32, 44, 36.8, 46.4]];

const isClaimed = ([outer = []]: Position[][]): boolean =>
  CLAIMED.some(([west, south, east, north]) =>
    outer.every(([x = 0, y = 0]) => x > west && x < east && y > south && y < north),
  );

const polygonsOf = ({ geometry }: Area): Position[][][] =>
  geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;

/** A country without what more than one state claims and no file of ours can decide. */
const unclaimed = <P>(country: Feature<Geometry, P>): Feature<Geometry, P>[] => {
  if (!isArea(country as Feature)) return [];
  const coordinates = polygonsOf(country as Area).filter((polygon) => !isClaimed(polygon));
  return coordinates.length === 0
    ? []
    : [{ ...country, geometry: { type: "MultiPolygon", coordinates } }];
};

/**
 * The countries in which a story has a point: they stand out, each whole, with its parts in every file.
 * Points are longitude, latitude.
 */
export const countriesOf = <P extends { en?: string }>(
  files: readonly FeatureCollection<Geometry, P>[],
  points: readonly (readonly number[])[],
): FeatureCollection<Geometry, P> => {
  const all = files.flatMap(({ features }) => features.flatMap(unclaimed));
  const held = all.filter((country) =>
    points.some((point) => booleanPointInPolygon([...point], country as Area)),
  );
  const names = new Set(held.flatMap(({ properties }) => properties.en ?? []));
  const isNamed = ({ properties: { en } }: (typeof all)[number]): boolean =>
    en !== undefined && names.has(en);
  const features = all.filter((country) => held.includes(country) || isNamed(country));
  return { type: "FeatureCollection", features };
};

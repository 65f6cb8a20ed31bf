import { bbox } from "@turf/bbox";
import { circle } from "@turf/circle";
import type { Feature, Polygon, MultiPolygon, Point } from "geojson";
import { PRECISION_LEVELS } from "../story/precision.ts";
import type { Place } from "../story/records/place.ts";

/** West, south, east, north in WGS 84 degrees (RFC 7946, 5). */
export type Bounds = [west: number, south: number, east: number, north: number];

/** Few corners are enough for the extent of a circle. */
const CIRCLE_STEPS = 16;

const extentOf = ({ geometry, properties }: Place): Feature | null => {
  if (!geometry) return null;
  const { radiusM } = properties.precision;
  const shape = geometry as Point | Polygon | MultiPolygon;
  return shape.type === "Point" && radiusM !== undefined
    ? circle(shape, radiusM, { steps: CIRCLE_STEPS, units: "meters" })
    : { type: "Feature", geometry: shape, properties: {} };
};

const isShown = ({ properties }: Place): boolean => {
  const { symbol, outlined } = PRECISION_LEVELS[properties.precision.level];
  return symbol || outlined === "always";
};

/**
 * The bounds that hold all places that are drawn unasked: points with their radii, outlined areas.
 * Countries count only where there is nothing else: one named in passing must not shrink the towns to dots.
 */
export const boundsOf = (places: readonly Place[]): Bounds | null => {
  const placed = places.filter(({ geometry }) => geometry !== null);
  const shown = placed.filter(isShown);
  const features = (shown.length > 0 ? shown : placed).flatMap((place) => extentOf(place) ?? []);
  if (features.length === 0) return null;
  const [west, south, east, north] = bbox({ type: "FeatureCollection", features });
  return [west, south, east, north];
};

import type { FeatureCollection, Geometry, Position } from "geojson";
import { REGION } from "./coverage.ts";

/** The world's grid is so coarse, in degrees, that its edges miss those of the region by less. */
const GRID = 0.03;

const [WEST, SOUTH, EAST, NORTH] = REGION;

const snap = (value: number, from: number, to: number): number => {
  if (Math.abs(value - from) < GRID) return from;
  return Math.abs(value - to) < GRID ? to : value;
};

const isWithin = (value: number, from: number, to: number): boolean =>
  value > from - GRID && value < to + GRID;

const meet = ([lng = 0, lat = 0]: Position): Position =>
  isWithin(lng, WEST, EAST) && isWithin(lat, SOUTH, NORTH)
    ? [snap(lng, WEST, EAST), snap(lat, SOUTH, NORTH)]
    : [lng, lat];

const meetAll = (geometry: Geometry): Geometry => {
  const rings = (polygon: Position[][]): Position[][] => polygon.map((ring) => ring.map(meet));
  if (geometry.type === "Polygon") return { ...geometry, coordinates: rings(geometry.coordinates) };
  return geometry.type === "MultiPolygon"
    ? { ...geometry, coordinates: geometry.coordinates.map(rings) }
    : geometry;
};

/** Brings the edges of the world's areas onto the region's box, so that no gap shows close up. */
export const meetRegion = <P>({
  features,
}: FeatureCollection<Geometry, P>): FeatureCollection<Geometry, P> => ({
  type: "FeatureCollection",
  features: features.map((feature) => ({ ...feature, geometry: meetAll(feature.geometry) })),
});

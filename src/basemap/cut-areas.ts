import { bbox } from "@turf/bbox";
import type { FeatureCollection, Geometry } from "geojson";
import { DETAIL } from "./coverage.ts";

/** Nearer than this to the box's edge, in degrees, an area ends at it. */
const HAIR = 0.002;

const [WEST, SOUTH, EAST, NORTH] = DETAIL;

/** Leaves out the areas that the edge of the detail box cut through: a ruler's edge is no town's. */
export const withoutCutAreas = <P>({
  features,
}: FeatureCollection<Geometry, P>): FeatureCollection<Geometry, P> => ({
  type: "FeatureCollection",
  features: features.filter(({ geometry }) => {
    const [west, south, east, north] = bbox(geometry);
    const isInside = west > WEST + HAIR && south > SOUTH + HAIR;
    return isInside && east < EAST - HAIR && north < NORTH - HAIR;
  }),
});

import type { GeoBox } from "./mercator.ts";

/** Where the regional files reach: outside of it there is only the coarse world. */
export const REGION: GeoBox = [26, 18, 64, 45];

/** Where the finer rivers and lakes take the place of the regional ones. */
export const DETAIL: GeoBox = [36, 28, 50, 39];

/** Zoom from which the finer rivers and lakes are drawn, and their file is fetched. */
export const DETAIL_ZOOM = 8;

/**
 * The greatest zoom at which a map begins: of one place all of a region is shown; of several, as near as
 * they can be told apart. Where there is only the coarse world its shores would be steps any nearer.
 */
const NEAREST_START = { region: { one: 8, several: 11 }, world: { one: 6, several: 8 } };

const isInRegion = ([west, south, east, north]: GeoBox): boolean =>
  west >= REGION[0] && south >= REGION[1] && east <= REGION[2] && north <= REGION[3];

/** The same for bounds that a map is to show, in degrees. */
export const nearestStart = (home: GeoBox): number => {
  const [west, south, east, north] = home;
  const { one, several } = NEAREST_START[isInRegion(home) ? "region" : "world"];
  return west === east && south === north ? one : several;
};

/** Zoom from which finer shores and the towns outside of the region are wanted, and their files fetched. */
const FINER_ZOOM = 4.7;

/** What a map shows: its bounds in degrees, which may reach beyond 180, and its zoom. */
export interface MapSight {
  west: number;
  south: number;
  east: number;
  north: number;
  zoom: number;
}

/** Whether the middle half of a map, each way, lies within the region. */
const isMiddleInRegion = ({ west, south, east, north }: MapSight): boolean => {
  const [wide, high] = [(east - west) / 4, (north - south) / 4];
  return isInRegion([west + wide, south + high, east - wide, north - high]);
};

/** Whether a map needs finer shores outside of the region than those of the coarse world. */
export const wantsFinerWorld = (sight: MapSight): boolean =>
  sight.zoom >= FINER_ZOOM && !isMiddleInRegion(sight);

/** Whether it needs towns outside of the region: from near, or to name groups of rows from afar. */
export const wantsFarTowns = (sight: MapSight, hasRows: boolean): boolean =>
  wantsFinerWorld(sight) || (hasRows && !isMiddleInRegion(sight));

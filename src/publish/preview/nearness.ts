import { REGION } from "../../basemap/coverage.ts";
import { boundsOf, type Bounds } from "../../explore/bounds.ts";
import type { Place } from "../../story/records/place.ts";
import { zoomFor } from "../../basemap/picture-camera.ts";

/** As near as a place is shown among its neighbours, and as near as its circle may call for. */
const NEAR = { usual: 8.4, nearest: 10.8 };
/** Where the map has only the coarse world, islands would be mere diamonds any nearer. */
const NEAR_IN_COARSE = 5;
/** Radius at which a place's circle shows from under its symbol, in CSS pixels. */
const CIRCLE = 25;

const isInRegion = ([west, south, east, north]: Bounds): boolean =>
  west > REGION[0] && south > REGION[1] && east < REGION[2] && north < REGION[3];

/** The nearest zoom for a picture of places: near enough for the circle of one alone to be seen. */
export const nearestFor = (places: readonly Place[], bounds: Bounds): number => {
  if (!isInRegion(bounds)) return NEAR_IN_COARSE;
  const radius = places.length === 1 ? places[0]?.properties.precision.radiusM : undefined;
  if (radius === undefined) return NEAR.usual;
  const wanted = zoomFor(radius, CIRCLE, (bounds[1] + bounds[3]) / 2);
  return Math.max(NEAR.usual, Math.min(NEAR.nearest, wanted));
};

/** Whether a picture of a place alone shows what is drawn for it: its circle or its outline. */
export const isExtentShown = (place: Place): boolean => {
  const bounds = boundsOf([place]);
  if (!bounds) return false;
  return place.geometry?.type !== "Point" || isInRegion(bounds);
};

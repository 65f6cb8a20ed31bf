import type { LatLngTuple } from "leaflet";
import { boundsOf, type Bounds } from "../explore/bounds.ts";
import type { Place } from "../story/records/place.ts";

/** Whether a place is drawn with a symbol, and where. Latitude first. */
export const symbolAt = ({ geometry }: Place): LatLngTuple | null => {
  if (geometry?.type !== "Point") return null;
  const [lng = 0, lat = 0] = geometry.coordinates;
  return [lat, lng];
};

/** The middle of an area's bounds. Latitude first. */
const middleOf = ([west, south, east, north]: Bounds): LatLngTuple => [
  (south + north) / 2,
  (west + east) / 2,
];

/** Where details of a place open: its point, or the middle of its area. Latitude first. */
export const anchorOf = (place: Place): LatLngTuple | null => {
  const at = symbolAt(place);
  const bounds = at ? null : boundsOf([place]);
  return bounds ? middleOf(bounds) : at;
};

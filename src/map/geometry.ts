import { center } from "@turf/center";
import type { MultiPolygon, Point, Polygon } from "geojson";
import type { LatLngTuple } from "leaflet";
import type { Place } from "../story/records/place.ts";

/** Where details of a place open: its point, or the middle of its area's bounds. Latitude first. */
export const anchorOf = ({ geometry }: Place): LatLngTuple | null => {
  if (!geometry) return null;
  const point = center(geometry as Point | Polygon | MultiPolygon);
  const [lng = 0, lat = 0] = point.geometry.coordinates;
  return [lat, lng];
};

/** Whether a place is drawn with a symbol, and where. Latitude first. */
export const symbolAt = ({ geometry }: Place): LatLngTuple | null => {
  if (geometry?.type !== "Point") return null;
  const [lng = 0, lat = 0] = geometry.coordinates;
  return [lat, lng];
};

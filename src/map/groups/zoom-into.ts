import {
  latLngBounds,
  point,
  type LatLngBounds,
  type LatLngTuple,
  type Map as LeafletMap,
} from "leaflet";
import { onMap } from "../../explore/meridians.ts";
import { cutOfMap } from "../cut-crs.ts";
import { wantsCalm } from "../motion.ts";

const PADDING: [number, number] = [60, 60];
const LEAST_STEP = 1;

/** What some points take up, where a nearer zoom of the map parts them. */
const partedAt = (map: LeafletMap, points: readonly LatLngTuple[]): LatLngBounds | null => {
  if (map.getZoom() > map.getMaxZoom() - 0.01) return null;
  const cut = cutOfMap(map);
  const bounds = latLngBounds(points.map(([lat, lng]) => [lat, onMap(lng, cut)]));
  return bounds.getSouthWest().equals(bounds.getNorthEast(), 1e-7) ? null : bounds;
};

/** Whether some points part at a nearer zoom of the map. */
export const canPart = (map: LeafletMap, points: readonly LatLngTuple[]): boolean =>
  partedAt(map, points) !== null;

/** Zooms to where some points part, about one of them; false where no zoom would part them. */
export const zoomInto = (
  map: LeafletMap,
  points: readonly LatLngTuple[],
  at: LatLngTuple,
): boolean => {
  const bounds = partedAt(map, points);
  if (!bounds) return false;
  const fitting = map.getBoundsZoom(bounds, false, point(PADDING).multiplyBy(2));
  const zoom = Math.min(map.getMaxZoom(), Math.max(fitting, map.getZoom() + LEAST_STEP));
  // The marker goes with its group: the focus must not go with it.
  map.once("moveend", () => map.getContainer().focus({ preventScroll: true }));
  if (fitting >= zoom) map.fitBounds(bounds, { padding: PADDING, animate: !wantsCalm() });
  else map.setView(at, zoom, { animate: !wantsCalm() });
  return true;
};

import { latLngBounds, point, type LatLngTuple, type Map as LeafletMap } from "leaflet";
import { onMap } from "../../explore/meridians.ts";
import { cutOfMap } from "../cut-crs.ts";
import { wantsCalm } from "../motion.ts";

const PADDING: [number, number] = [60, 60];
const LEAST_STEP = 1;

/** Zooms to where some points part, about one of them; false where no zoom would part them. */
export const zoomInto = (
  map: LeafletMap,
  points: readonly LatLngTuple[],
  at: LatLngTuple,
): boolean => {
  const cut = cutOfMap(map);
  const bounds = latLngBounds(points.map(([lat, lng]) => [lat, onMap(lng, cut)]));
  const isPoint = bounds.getSouthWest().equals(bounds.getNorthEast(), 1e-7);
  if (isPoint || map.getZoom() > map.getMaxZoom() - 0.01) return false;
  const fitting = map.getBoundsZoom(bounds, false, point(PADDING).multiplyBy(2));
  const zoom = Math.min(map.getMaxZoom(), Math.max(fitting, map.getZoom() + LEAST_STEP));
  // The marker goes with its group: the focus must not go with it.
  map.once("moveend", () => map.getContainer().focus({ preventScroll: true }));
  if (fitting >= zoom) map.fitBounds(bounds, { padding: PADDING, animate: !wantsCalm() });
  else map.setView(at, zoom, { animate: !wantsCalm() });
  return true;
};

import { bounds, type LatLngTuple, type Map as LeafletMap } from "leaflet";
import { boundsOf, type Bounds } from "../explore/bounds.ts";
import type { Place } from "../story/records/place.ts";
import { symbolAt } from "./geometry.ts";
import { wantsCalm } from "./motion.ts";
import { moveMap, slideMap } from "./movers.ts";
import { wayInto } from "./popup/stand.ts";

/** Half of the room that a revealed place gets, in pixels. */
const REACH = 50;
const AREA_PADDING: [number, number] = [30, 30];

/** Height of a map's upper part that no sheet covers, in pixels. */
const visibleHeight = (container: HTMLElement): number => {
  const { top, bottom } = container.getBoundingClientRect();
  const sheet = document.querySelector("[data-sheet]")?.getBoundingClientRect().top ?? bottom;
  return Math.min(bottom, sheet) - top;
};

const revealArea = (map: LeafletMap, [west, south, east, north]: Bounds): void => {
  const from: LatLngTuple = [south, west];
  const to: LatLngTuple = [north, east];
  if (map.getPixelBounds().contains(bounds(map.project(from), map.project(to)))) return;
  const options = { padding: AREA_PADDING, animate: false };
  moveMap(map, "page", () => map.fitBounds([from, to], options));
};

/** How far the map must slide for a point to be in sight, in pixels. Latitude first. */
export const wayToPoint = (map: LeafletMap, at: LatLngTuple): [x: number, y: number] => {
  const { x, y } = map.latLngToContainerPoint(at);
  const box = { left: x - REACH, top: y - REACH, width: 2 * REACH, height: 2 * REACH };
  const view = { width: map.getSize().x, height: visibleHeight(map.getContainer()) };
  return wayInto(box, view, 0);
};

/** Brings a point into sight by sliding the map. Latitude first. */
export const revealPoint = (map: LeafletMap, at: LatLngTuple, animate: boolean): void =>
  slideMap(map, wayToPoint(map, at), animate && !wantsCalm());

/** Brings a place into sight: a point by sliding the map, an area by showing all of it. */
export const reveal = (map: LeafletMap, place: Place, animate: boolean): void => {
  const at = symbolAt(place);
  if (at) return revealPoint(map, at, animate);
  const area = boundsOf([place]);
  if (area) revealArea(map, area);
};

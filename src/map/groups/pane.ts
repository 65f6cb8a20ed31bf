import type { Map as LeafletMap } from "leaflet";

/**
 * What lies over groups, as heights of Leaflet's panes: its markers have 600, popups 700. Symbols of
 * places are moved off a ring and leave a line in it, which must neither hide its number nor take its
 * clicks. The sign of a chosen row stands where it belongs, on the ring that counts it.
 */
const HEIGHTS = { overPlaces: "620", underRows: "590" };

export type GroupsLie = keyof typeof HEIGHTS;

const nameOf = (lie: GroupsLie): string => `groups-${lie}`;

/** The pane of a map's groups. It comes after the markers', as keys go through the page. */
export const groupsPane = (map: LeafletMap, lie: GroupsLie): HTMLElement => {
  const known = map.getPane(nameOf(lie));
  if (known) return known;
  const pane = map.createPane(nameOf(lie));
  pane.style.zIndex = HEIGHTS[lie];
  map.getPane("markerPane")?.after(pane);
  return pane;
};

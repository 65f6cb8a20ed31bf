import L from "leaflet";

/** Where every page looks to begin with: enough of the world that most rows are in view. */
export const CENTRE: L.LatLngTuple = [20, 25];
export const ZOOM = 3;

/** A map without a background, so that what is measured is the rows. */
export const plainMap = (box: HTMLElement, options: L.MapOptions = {}): L.Map =>
  L.map(box, { minZoom: 1, maxZoom: 18, ...options }).setView(CENTRE, ZOOM);

export const COLOURS = [
  "#b3261e",
  "#7a4100",
  "#8e1a5b",
  "#0b57a4",
  "#5b3fa0",
  "#00695c",
  "#37474f",
  "#8a6d00",
] as const;

export const colourOf = (type: number | undefined): string => COLOURS[type ?? 0] ?? COLOURS[0];

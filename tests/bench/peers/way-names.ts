/** The ways to show rows, by their ids: what the table calls them. */
export const WAY_NAMES = {
  limit: "limit page",
  whole: "limit page that shows what ours does",
  supercluster: "supercluster 9.1.0",
  markercluster: "Leaflet.markercluster 1.5.3",
  glify: "Leaflet.glify 3.3.1 (WebGL)",
  canvas: "L.canvas, L.circleMarker",
  "react-leaflet": "react-leaflet <Marker>",
} as const;

export type WayId = keyof typeof WAY_NAMES;

/** Those that draw nothing without WebGL. */
export const NEED_WEBGL: ReadonlySet<string> = new Set<WayId>(["glify"]);

/** What the others are held against. */
export const LIMIT = WAY_NAMES.limit;

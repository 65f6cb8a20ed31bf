import "../page/leaflet-global.ts";
import "../page/pins.ts";
import "leaflet.markercluster";
import "leaflet.markercluster/dist/MarkerCluster.css";
import "leaflet.markercluster/dist/MarkerCluster.Default.css";
import L from "leaflet";
import { plainMap } from "../page/plain-map.ts";
import type { Way } from "../page/way.ts";

/** Leaflet.markercluster as its manual has it: a filter clears the group and adds what is left. */
export const show: Way = (box, { rows, lng, lat, type }) => {
  const map = plainMap(box);
  const markers: L.Marker[] = [];
  for (let row = 0; row < rows; row++) markers.push(L.marker([lat[row] ?? 0, lng[row] ?? 0]));
  const group = L.markerClusterGroup();
  group.addLayers(markers);
  map.addLayer(group);
  return {
    filter: (types) => {
      group.clearLayers();
      group.addLayers(markers.filter((_, row) => (types & (1 << (type[row] ?? 0))) !== 0));
    },
  };
};

import L from "leaflet";
import { colourOf, plainMap } from "../page/plain-map.ts";
import type { Way } from "../page/way.ts";
import { TYPES } from "../rows.ts";

/** A circle for each row on Leaflet's own canvas, a group for each type. */
export const show: Way = (box, { rows, lng, lat, type }) => {
  const map = plainMap(box, { preferCanvas: true });
  const groups = Array.from({ length: TYPES }, () => L.layerGroup());
  for (let row = 0; row < rows; row++)
    L.circleMarker([lat[row] ?? 0, lng[row] ?? 0], {
      radius: 4,
      weight: 1,
      color: colourOf(type[row]),
    }).addTo(groups[type[row] ?? 0] as L.LayerGroup);
  groups.forEach((group) => group.addTo(map));
  return {
    filter: (types) =>
      groups.forEach((group, at) => {
        const isWanted = (types & (1 << at)) !== 0;
        if (isWanted !== map.hasLayer(group)) map[isWanted ? "addLayer" : "removeLayer"](group);
      }),
  };
};

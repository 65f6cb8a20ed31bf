import "../page/pins.ts";
import L from "leaflet";
import Supercluster from "supercluster";
import { plainMap } from "../page/plain-map.ts";
import type { Way } from "../page/way.ts";
import type { Rows } from "../rows.ts";

interface Properties {
  type: number;
}
type Feature = Supercluster.PointFeature<Properties>;

const featuresOf = ({ rows, lng, lat, type }: Rows): Feature[] => {
  const features: Feature[] = [];
  for (let row = 0; row < rows; row++)
    features.push({
      type: "Feature",
      properties: { type: type[row] ?? 0 },
      geometry: { type: "Point", coordinates: [lng[row] ?? 0, lat[row] ?? 0] },
    });
  return features;
};

const iconOf = (count: number): L.DivIcon =>
  L.divIcon({ html: `<div>${count}</div>`, className: "count", iconSize: [36, 36] });

/** supercluster as its Leaflet demo has it: the clusters in view as `L.geoJSON`, made anew on every move. */
export const show: Way = (box, rows) => {
  const map = plainMap(box);
  const features = featuresOf(rows);
  const markers = L.geoJSON(undefined, {
    pointToLayer: ({ properties }, at) => {
      const { point_count: count } = properties as { point_count?: number };
      return count === undefined ? L.marker(at) : L.marker(at, { icon: iconOf(count) });
    },
  }).addTo(map);
  let index = new Supercluster<Properties>({ radius: 60, maxZoom: 17 });
  const draw = (): void => {
    const bounds = map.getBounds();
    const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()] as const;
    markers.clearLayers();
    for (const cluster of index.getClusters([...box], map.getZoom())) markers.addData(cluster);
  };
  const load = (wanted: Feature[]): void => {
    index = new Supercluster<Properties>({ radius: 60, maxZoom: 17 }).load(wanted);
    draw();
  };
  load(features);
  map.on("moveend", draw);
  return {
    filter: (types) =>
      load(features.filter(({ properties }) => (types & (1 << properties.type)) !== 0)),
  };
};

import { geoJSON, type Layer } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import type { Topology } from "topojson-specification";
import regionUrl from "../../geo/basemap/region.topo.json?url";
import worldUrl from "../../geo/basemap/world.topo.json?url";
import { objectOf } from "../../src/basemap/layers.ts";

const LAYERS = ["countries", "urban", "lakes", "rivers", "admin1Lines", "borders"];

const load = async (url: string): Promise<Topology> =>
  (await (await fetch(url)).json()) as Topology;

/** The same data in plain `L.geoJSON` layers, as a map without a renderer of its own would have it. */
export function BuiltInMap() {
  const map = useMap();
  useEffect(() => {
    const layers: Layer[] = [];
    const show = async (): Promise<void> => {
      const files = await Promise.all([load(worldUrl), load(regionUrl)]);
      for (const file of files)
        for (const name of LAYERS.filter((layer) => layer in file.objects))
          layers.push(geoJSON(objectOf(file, name), { interactive: false }).addTo(map));
      requestAnimationFrame(() => setTimeout(() => performance.mark("plain-map")));
    };
    void show();
    return () => layers.forEach((layer) => layer.remove());
  }, [map]);
  return null;
}

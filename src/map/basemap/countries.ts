import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { geoJSON } from "leaflet";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import topologyUrl from "world-atlas/countries-50m.json?url";
import type { BaseLayer, BaseLayerContext } from "./base-layer.ts";
import css from "./countries.module.css";

type Country = Feature<Polygon | MultiPolygon>;

const holdsAny = (country: Country, points: BaseLayerContext["points"]): boolean =>
  points.some((point) => booleanPointInPolygon([...point], country));

const fetchTopology = async (): Promise<Topology<{ countries: GeometryCollection }>> => {
  const response = await fetch(topologyUrl);
  if (!response.ok) throw new Error(`The country outlines answered ${response.status}.`);
  return (await response.json()) as Topology<{ countries: GeometryCollection }>;
};

/** Country outlines of Natural Earth at 1:50 million; the story's own countries stand out. */
export const countries: BaseLayer = {
  id: "built-in",
  credits: [
    "Map: country outlines by Natural Earth (public domain), through world-atlas. " +
      "Boundaries are not authoritative.",
    "Drawn with Leaflet and react-leaflet.",
  ],
  load: async ({ points }) => {
    const topology = await fetchTopology();
    const { features } = feature(topology, topology.objects.countries);
    return geoJSON(features, {
      interactive: false,
      pane: "tilePane",
      style: (country) => ({
        className:
          (country && holdsAny(country as Country, points) ? css.focus : css.country) ?? "",
      }),
    });
  },
};

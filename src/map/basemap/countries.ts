import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { geoJSON } from "leaflet";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import topologyUrl from "world-atlas/countries-50m.json?url";
import type { BaseLayerContext, DrawnLayer } from "./base-layer.ts";
import css from "./countries.module.css";

type Country = Feature<Polygon | MultiPolygon>;

const holdsAny = (country: Country, points: BaseLayerContext["points"]): boolean =>
  points.some((point) => booleanPointInPolygon([...point], country));

/**
 * The outlines are joined across the 180th meridian, which a flat map would draw as lines round
 * the world: each ring runs on past ±180° instead.
 */
const unwrapRing = (ring: Position[]): Position[] => {
  let before = ring[0]?.[0] ?? 0;
  return ring.map(([lng = 0, lat = 0]) => {
    const turns = Math.round((before - lng) / 360);
    before = lng + 360 * turns;
    return [before, lat];
  });
};

const unwrap = (country: Country): Country => {
  const { geometry } = country;
  const polygon = (rings: Position[][]): Position[][] => rings.map(unwrapRing);
  const unwrapped =
    geometry.type === "Polygon"
      ? { ...geometry, coordinates: polygon(geometry.coordinates) }
      : { ...geometry, coordinates: geometry.coordinates.map(polygon) };
  return { ...country, geometry: unwrapped };
};

const fetchTopology = async (): Promise<Topology<{ countries: GeometryCollection }>> => {
  const response = await fetch(topologyUrl);
  if (!response.ok) throw new Error(`The country outlines answered ${response.status}.`);
  return (await response.json()) as Topology<{ countries: GeometryCollection }>;
};

/** Country outlines of Natural Earth at 1:50 million; the story's own countries stand out. */
export const countries: DrawnLayer = {
  load: async ({ points }) => {
    const topology = await fetchTopology();
    const { features } = feature(topology, topology.objects.countries);
    return geoJSON((features as Country[]).map(unwrap), {
      interactive: false,
      pane: "tilePane",
      style: (country) => ({
        className:
          (country && holdsAny(country as Country, points) ? css.focus : css.country) ?? "",
      }),
    });
  },
};

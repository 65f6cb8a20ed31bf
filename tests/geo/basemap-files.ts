import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { feature } from "topojson-client";
import type { FeatureCollection, Geometry, MultiPolygon, Point, Polygon } from "geojson";
import type { GeometryCollection, Topology } from "topojson-specification";

interface Named {
  id?: string;
  iso?: string;
  country?: string;
  en?: string;
  ar?: string;
  rank?: number;
  class?: number;
  icao?: string;
}

type Cell = string | number | null;

interface Table {
  fields: string[];
  rows: Cell[][];
}

export type Row = Record<string, Cell>;

interface Provenance {
  files: {
    file: string;
    bytes: number;
    sha256: string;
    layers: { layer: string; count?: number }[];
  }[];
  sources: {
    name: string;
    version: string;
    license: string;
    holds: string;
    sha256?: string;
    integrity?: string;
  }[];
}

const path = (name: string) => new URL(`../../geo/basemap/${name}`, import.meta.url);

export const readBytes = (name: string) => readFileSync(path(name));

const readJson = (name: string): unknown => JSON.parse(readFileSync(path(name), "utf8"));

export const readTopology = (name: string) => readJson(name) as Topology;

export const provenance = readJson("PROVENANCE.json") as Provenance;

const gazetteer = readJson("gazetteer.json") as Record<string, Table>;

export const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

export function layer(topology: Topology, name: string): FeatureCollection<Geometry, Named> {
  return feature(topology, topology.objects[name] as GeometryCollection<Named>);
}

export function rows(table: string): Row[] {
  const { fields, rows: cells } = gazetteer[table] ?? { fields: [], rows: [] };
  return cells.map((row) => Object.fromEntries(fields.map((field, i) => [field, row[i] ?? null])));
}

/** Every ring of every polygon of a layer. */
export function ringsOf({ features }: FeatureCollection<Geometry, Named>) {
  const polygons = features.map(({ geometry }) => geometry as Polygon | MultiPolygon);
  return polygons.flatMap((geometry) =>
    geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat(),
  );
}

/** The places of the story that has the five sites, by id. */
export function storyPoints(): Map<string, Point> {
  const file = new URL("../../geo/stories/hillah-2023-12/places.geojson", import.meta.url);
  const { features } = JSON.parse(readFileSync(file, "utf8")) as FeatureCollection;
  return new Map(
    features.flatMap(({ id, geometry }) =>
      geometry.type === "Point" ? [[String(id), geometry] as const] : [],
    ),
  );
}

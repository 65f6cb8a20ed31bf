import GeoJSONVT, { type RawFeature } from "geojson-vt";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { meetRegion } from "./meet-region.ts";
import { withoutCutAreas } from "./cut-areas.ts";
import type { TileCoords } from "./tile-picture.ts";

/** Properties of the base map's features; which layer has which is in `geo/basemap/README.md`. */
export interface Tags {
  rank?: number;
  class?: number;
  en?: string;
  ar?: string;
}

/** A layer that is cut into tiles. */
export type TiledLayer =
  | "worldLand"
  | "worldRivers"
  | "worldBorders"
  | "land"
  | "focus"
  | "urban"
  | "lakes"
  | "rivers"
  | "borders"
  | "runways"
  | "detailLakes"
  | "detailRivers";

/** Where in which file a layer is. `focus` is worked out, not stored. */
const OBJECTS: Record<string, Partial<Record<TiledLayer, string>>> = {
  world: { worldLand: "countries", worldRivers: "rivers", worldBorders: "borders" },
  finerWorld: { worldLand: "countries", worldBorders: "borders" },
  region: {
    land: "countries",
    urban: "urban",
    lakes: "lakes",
    rivers: "rivers",
    borders: "borders",
    runways: "runways",
  },
  detail: { detailLakes: "lakes", detailRivers: "rivers" },
};

/** Side of a tile in its own units. */
export const EXTENT = 4096;
/** From this zoom of the pyramid on a tile is a part of its ancestor: there is no more detail. */
export const MAX_DATA_ZOOM = 14;

const OPTIONS = { maxZoom: MAX_DATA_ZOOM, indexMaxZoom: 0, extent: EXTENT, buffer: 64 };

type Collection = FeatureCollection<Geometry, Tags>;

/** One object of a topology as features. */
export const objectOf = (topology: Topology, name: string): Collection => {
  const found = feature(topology, topology.objects[name] as GeometryCollection<Tags>) as
    | Collection
    | Feature<Geometry, Tags>;
  return found.type === "Feature" ? { type: "FeatureCollection", features: [found] } : found;
};

/** What is done to a layer before it is cut into tiles. */
const PREPARED: Partial<Record<TiledLayer, (features: Collection) => Collection>> = {
  worldLand: meetRegion,
  urban: withoutCutAreas,
};

/** The layers that have arrived, each cut into tiles when one is asked for. */
export class TiledLayers {
  private readonly indexes = new Map<TiledLayer, GeoJSONVT>();

  add(layer: TiledLayer, features: Collection): void {
    const prepared = PREPARED[layer]?.(features) ?? features;
    this.indexes.set(layer, new GeoJSONVT(prepared, OPTIONS));
  }

  /** `isCoarser`: layers that are there already are finer, and stay. */
  addFile(file: string, topology: Topology, isCoarser = false): void {
    const objects = Object.entries(OBJECTS[file] ?? {}) as [TiledLayer, string][];
    for (const [layer, object] of objects)
      if (!isCoarser || !this.has(layer)) this.add(layer, objectOf(topology, object));
  }

  has(layer: TiledLayer): boolean {
    return this.indexes.has(layer);
  }

  features(layer: TiledLayer, { z, x, y }: TileCoords): readonly RawFeature[] {
    return this.indexes.get(layer)?.getTileRaw(z, x, y)?.features ?? [];
  }
}

import type { FeatureGroup, Layer, Map as LeafletMap } from "leaflet";

declare module "leaflet" {
  /** What Leaflet.markercluster adds. */
  interface MarkerClusterGroup extends FeatureGroup {
    addLayers: (layers: readonly Layer[]) => this;
  }
  function markerClusterGroup(): MarkerClusterGroup;

  /** What Leaflet.glify adds. Parts of 1. */
  interface GlifyColour {
    r: number;
    g: number;
    b: number;
    a: number;
  }
  interface GlifyPoints {
    map: LeafletMap;
    /** Latitude first. */
    data: [number, number][];
    /** Pixels. */
    size: number;
    color: (at: number) => GlifyColour;
    click: () => boolean;
  }
  const glify: { points: (settings: GlifyPoints) => { remove: () => void } };
}

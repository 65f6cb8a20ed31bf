import type { Layer } from "leaflet";

/** What a base layer needs to know of the story: its points, longitude first. */
export interface BaseLayerContext {
  points: readonly (readonly number[])[];
}

/** A background for the map. To add one: a file beside this and a line in the table. */
export interface BaseLayer {
  id: string;
  /** Zoom levels at which it is drawn well. */
  zoom: { min: number; max: number };
  /** Its makers, for the corner of the map. */
  corner: string;
  credits: readonly string[];
  load: (context: BaseLayerContext) => Promise<Layer>;
}

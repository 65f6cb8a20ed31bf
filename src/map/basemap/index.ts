import type { BaseLayer } from "./base-layer.ts";

const builtIn: BaseLayer = {
  id: "built-in",
  zoom: { min: 3, max: 12 },
  corner: "Natural Earth · GeoNames (CC BY 4.0) · OurAirports · GSHHG",
  credits: ["Map: Natural Earth, GeoNames, OurAirports, GSHHG. Boundaries are not authoritative."],
};

/** Every base layer; the first is the default. */
const BASE_LAYERS: readonly [BaseLayer, ...BaseLayer[]] = [builtIn];

export const BASE_LAYER_IDS = BASE_LAYERS.map(({ id }) => id);

/** The base layer of a view; an unknown id gives the default. */
export const baseLayer = (id: string | undefined): BaseLayer =>
  BASE_LAYERS.find((layer) => layer.id === id) ?? BASE_LAYERS[0];

import type { BaseLayer } from "./base-layer.ts";
import { countries } from "./countries.ts";

/** Every base layer; the first is the default. */
const BASE_LAYERS: readonly [BaseLayer, ...BaseLayer[]] = [countries];

export const BASE_LAYER_IDS = BASE_LAYERS.map(({ id }) => id);

/** The base layer of a view; an unknown id gives the default. */
export const baseLayer = (id: string | undefined): BaseLayer =>
  BASE_LAYERS.find((layer) => layer.id === id) ?? BASE_LAYERS[0];

import type { CornerPart, Credit } from "../../ui/credit.ts";
import type { BaseLayer } from "./base-layer.ts";
import { builtIn } from "./built-in/layer.ts";

/** Every base layer; the first is the default, is always drawn, and the others lie over it. */
const BASE_LAYERS: readonly [BaseLayer, ...BaseLayer[]] = [builtIn];

export const BASE_LAYER_IDS = BASE_LAYERS.map(({ id }) => id);

/** The base layer of a view; an unknown id gives the default. */
export const baseLayer = (id: string | undefined): BaseLayer =>
  BASE_LAYERS.find((layer) => layer.id === id) ?? BASE_LAYERS[0];

/** The makers of all that is drawn, for the corner of the map. */
export const cornerOf = (shown: BaseLayer): readonly CornerPart[] =>
  shown.online ? [...builtIn.corner, ...shown.corner] : shown.corner;

/** The makers of all that may be drawn while a base layer is chosen. */
export const creditsOf = (chosen: BaseLayer): readonly Credit[] =>
  chosen.online ? [...builtIn.credits, ...chosen.credits] : chosen.credits;

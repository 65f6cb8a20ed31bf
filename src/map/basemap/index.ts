import type { CornerPart, Credit } from "../../ui/credit.ts";
import type { BaseLayer } from "./base-layer.ts";
import { builtIn } from "./built-in/layer.ts";
import { openStreetMap } from "./openstreetmap.ts";

/** Every base layer; the first is the default, is always drawn, and the others lie over it. */
export const BASE_LAYERS: readonly [BaseLayer, ...BaseLayer[]] = [builtIn, openStreetMap];

export const BASE_LAYER_IDS = BASE_LAYERS.map(({ id }) => id);

/** The base layer of a view; an unknown id gives the default. */
export const baseLayer = (id: string | undefined): BaseLayer =>
  BASE_LAYERS.find((layer) => layer.id === id) ?? BASE_LAYERS[0];

/** The makers of all that is drawn, for the corner of the map: of what lies on top first. */
export const cornerOf = (shown: BaseLayer): readonly CornerPart[] =>
  shown.online ? [...shown.corner, ...builtIn.corner] : shown.corner;

/** The makers of all that may be drawn while a base layer is chosen. */
export const creditsOf = (chosen: BaseLayer): readonly Credit[] =>
  chosen.online ? [...builtIn.credits, ...chosen.credits] : chosen.credits;

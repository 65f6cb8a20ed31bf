import { CORNER } from "../../../basemap/corner.ts";
import type { BaseLayer } from "../base-layer.ts";
import { CREDITS } from "./credits.ts";

/** The map that is part of this site: it is always drawn, and asks nobody else for anything. */
export const builtIn: BaseLayer = {
  id: "built-in",
  name: { en: "Built-in map", ar: "الخريطة المدمجة" },
  zoom: { min: 0, max: 12 },
  corner: CORNER,
  credits: CREDITS,
};

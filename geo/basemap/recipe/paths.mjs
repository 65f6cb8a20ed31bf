import path from "node:path";
import { fileURLToPath } from "node:url";

/** West, south, east, north in degrees: what is drawn in full detail. */
export const REGION = [26, 18, 64, 45];

/** The smaller box round Iraq that gets finer rivers, lakes and urban areas. */
export const DETAIL = [36, 28, 50, 39];

const here = path.dirname(fileURLToPath(import.meta.url));

export const inRecipe = (...parts) => path.join(here, ...parts);
export const inWork = (...parts) => inRecipe(".work", ...parts);
export const inOutput = (...parts) => inRecipe("..", ...parts);
export const inNpm = (name, ...parts) => inRecipe("node_modules", name, ...parts);
export const inDeb = (name, ...parts) => inWork("unpacked", name, "usr/share", ...parts);

export const inside = ([west, south, east, north], lon, lat) =>
  lon >= west && lon <= east && lat >= south && lat <= north;

import fs from "node:fs";
import { clip, project, reshape } from "./mapshaper.mjs";
import { inDeb } from "./paths.mjs";

/** Built-up areas, or nothing when their package could not be had. */
export function readUrban(bbox) {
  const geodata = inDeb("flightgear-data-base", "games", "flightgear", "Geodata");
  const file = `${geodata}/ne_10m_urban_areas.shp`;
  if (!fs.existsSync(file)) return undefined;
  return project(
    reshape(file, ...clip(bbox), "-simplify", "interval=250", "-dissolve", "-explode"),
  );
}

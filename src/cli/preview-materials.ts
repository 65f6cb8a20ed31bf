import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { FACE_FILES, type Materials } from "../publish/preview/materials.ts";

const FOLDER = "geo/basemap";

const resolve = createRequire(import.meta.url).resolve;

const json = (name: string): unknown => JSON.parse(readFileSync(join(FOLDER, name), "utf8"));

type Topology = Materials["topologies"]["world"];
const topology = (name: string): Topology => json(`${name}.topo.json`) as Topology;

/** Reads all that preview pictures are drawn with: the built-in map's files and the page's faces. */
export const readMaterials = (): Materials => ({
  topologies: {
    region: topology("region"),
    world: topology("world"),
    detail: topology("detail"),
  },
  gazetteer: json("gazetteer.json"),
  relief: readFileSync(join(FOLDER, "relief.webp")),
  faces: FACE_FILES.map(({ family, file }) => ({ family, bytes: readFileSync(resolve(file)) })),
});

import { meshArcs } from "topojson-client";
import { topology } from "topojson-server";
import { dropFlatRings } from "./flat-rings.mjs";
import { asCollection, asFeature, project, reshape } from "./mapshaper.mjs";
import { REGION, inDeb, inNpm } from "./paths.mjs";

const QUANTUM = 1e4;
const COUNTRIES = inNpm("world-atlas", "countries-50m.json");
const RIVERS = ["magics", "50m", "ne_50m_rivers_lake_centerlines.shp"];
const COARSE = ["-simplify", "15%", "keep-shapes"];
const outsideRegion = ["-erase", `bbox=${REGION.join(",")}`];

const only = (layer) => ["-target", layer, "-drop", "target=land"];

/** The rest of the world, with the region cut out of it. */
export function buildWorld() {
  const countries = reshape(COUNTRIES, ...only("countries"), ...COARSE, ...outsideRegion);
  const rivers = reshape(
    inDeb("libmagics++-data", ...RIVERS),
    "-filter",
    "scalerank <= 4",
    "-simplify",
    "40%",
    ...outsideRegion,
  );
  const layers = {
    countries: asCollection(
      countries
        .filter(({ geometry }) => geometry)
        .map(({ geometry, properties }) => asFeature(geometry, { en: properties.name })),
    ),
    rivers: project(rivers, ({ scalerank }) => ({ rank: scalerank })),
  };
  const topo = topology(layers, QUANTUM);
  dropFlatRings(topo, "countries");
  topo.objects.borders = meshArcs(topo, topo.objects.countries, (a, b) => a !== b);
  return topo;
}

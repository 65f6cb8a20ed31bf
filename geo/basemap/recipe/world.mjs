import fs from "node:fs";
import { feature, meshArcs } from "topojson-client";
import { topology } from "topojson-server";
import { unwrapFeature, wrapFeature } from "./antimeridian.mjs";
import { dropFlatRings } from "./flat-rings.mjs";
import { readJson } from "./json.mjs";
import { asCollection, asFeature, project, reshape } from "./mapshaper.mjs";
import { REGION, inDeb, inNpm, inWork } from "./paths.mjs";

/** How coarse a world is: steps of the grid each way, and the share of the source's points that stay. */
const COARSE = { quantum: 1e4, kept: "15%" };
const FINE = { quantum: 1e5, kept: "100%" };
const COUNTRIES = inNpm("world-atlas", "countries-50m.json");
const RIVERS = ["magics", "50m", "ne_50m_rivers_lake_centerlines.shp"];
const outsideRegion = ["-erase", `bbox=${REGION.join(",")}`];

const WEST_OF_180 = ["-clip", "bbox=-180,-90,180,90"];
const EAST_OF_180 = ["-clip", "bbox=180,-90,360,90"];

/** The countries with nothing joined across the 180th meridian; cutting would draw lines round the world. */
function readCountries(kept) {
  const topo = readJson(COUNTRIES);
  const features = feature(topo, topo.objects.countries).features.filter(
    // Its outline runs round the pole, which a flat map cannot close, and the map ends before it.
    ({ properties }) => properties.name !== "Antarctica",
  );
  const file = inWork("unwrapped.json");
  fs.writeFileSync(file, JSON.stringify(asCollection(features.map(unwrapFeature))));
  const simplify = ["-simplify", kept, "keep-shapes"];
  const west = reshape(file, ...simplify, ...WEST_OF_180, ...outsideRegion);
  const east = reshape(file, ...simplify, ...EAST_OF_180).filter(({ geometry }) => geometry);
  return [...west.filter(({ geometry }) => geometry), ...east.map(wrapFeature)];
}

const namedCountries = (kept) =>
  asCollection(
    readCountries(kept).map(({ geometry, properties }) =>
      asFeature(geometry, { en: properties.name }),
    ),
  );

function packed(layers, quantum) {
  const topo = topology(layers, quantum);
  dropFlatRings(topo, "countries");
  topo.objects.borders = meshArcs(topo, topo.objects.countries, (a, b) => a !== b);
  return topo;
}

/** The rest of the world, with the region cut out of it. */
export function buildWorld() {
  const rivers = reshape(
    inDeb("libmagics++-data", ...RIVERS),
    "-filter",
    "scalerank <= 4",
    "-simplify",
    "40%",
    ...outsideRegion,
  );
  const layers = {
    countries: namedCountries(COARSE.kept),
    rivers: project(rivers, ({ scalerank }) => ({ rank: scalerank })),
  };
  return packed(layers, COARSE.quantum);
}

/** The same from near, as fine as the source has it; rivers stay those of the other. */
export const buildFinerWorld = () => packed({ countries: namedCountries(FINE.kept) }, FINE.quantum);

import { mergeArcs, meshArcs } from "topojson-client";
import { topology } from "topojson-server";
import { adminAreas } from "./admin.mjs";
import { readRunways } from "./airports.mjs";
import { asCollection, clip, project, reshape } from "./mapshaper.mjs";
import { readJson } from "./json.mjs";
import { DETAIL, REGION, inDeb, inRecipe } from "./paths.mjs";
import { readUrban } from "./urban.mjs";

const QUANTUM = 1e5;
const SIMPLIFY = ["-simplify", "interval=400", "keep-shapes"];

/** Metres: Iraq in full, its neighbours less, what lies behind them coarser still. */
const SIMPLIFY_AREAS = [
  "-simplify",
  "variable",
  "keep-shapes",
  `interval=adm0_a3 == "IRQ" ? 150 : /SYR|IRN|TUR|KWT|JOR|SAU|LBN|ISR|PSX/.test(adm0_a3) ? 900 : 2000`,
];

function readRivers() {
  const names = readJson(inRecipe("names", "rivers.json"));
  const file = inDeb("libmagics++-data", "magics", "10m", "ne_10m_rivers_lake_centerlines.shp");
  return project(reshape(file, ...clip(REGION), ...SIMPLIFY), ({ name, scalerank }) => {
    const [en, ar] = names[name] ?? [];
    return { rank: scalerank, en, ar };
  });
}

function readLakes() {
  const maps = inDeb("libgnudatalanguage0", "gnudatalanguage", "resource", "maps", "high");
  return project(reshape(`${maps}/ne_10m_lakes.shp`, ...clip(REGION), ...SIMPLIFY));
}

/** Countries, borders and land are made from the admin-1 arcs, so that all four fit exactly. */
function addCountries(topo) {
  const countries = readJson(inRecipe("names", "countries.json"));
  const areas = topo.objects.admin1.geometries;
  const groups = groupBy(areas, countryOf);
  const geometries = [...groups].map(([id, members]) => {
    const [iso, en, ar] = countries[id];
    return { ...mergeArcs(topo, members), id, properties: { iso: iso || undefined, en, ar } };
  });
  const same = (a, b) => countryOf(a) === countryOf(b);
  topo.objects.countries = { type: "GeometryCollection", geometries };
  topo.objects.land = mergeArcs(topo, areas);
  topo.objects.borders = meshArcs(topo, topo.objects.admin1, (a, b) => !same(a, b));
  topo.objects.admin1Lines = meshArcs(topo, topo.objects.admin1, (a, b) => a !== b && same(a, b));
}

const countryOf = (area) => area.properties.country;

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const members = groups.get(keyOf(item)) ?? [];
    groups.set(keyOf(item), [...members, item]);
  }
  return groups;
}

/** Everything drawn inside REGION, in one topology. */
export function buildRegion() {
  const urban = readUrban(DETAIL);
  const layers = {
    admin1: asCollection(adminAreas(SIMPLIFY_AREAS)),
    lakes: readLakes(),
    rivers: readRivers(),
    ...(urban && { urban }),
    runways: readRunways(),
  };
  const topo = topology(layers, QUANTUM);
  addCountries(topo);
  return topo;
}

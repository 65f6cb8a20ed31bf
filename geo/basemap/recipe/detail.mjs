import { topology } from "topojson-server";
import { areaKm2, centreLine, isRiver } from "./centreline.mjs";
import { lakeSegments, riverSegments } from "./gshhg.mjs";
import { asCollection, asFeature } from "./mapshaper.mjs";
import { DETAIL, inside } from "./paths.mjs";
import { joinLines, joinRing } from "./stitch.mjs";

const QUANTUM = 1e5;
const LAKE_MARGIN = 3;
const LAKE = 2;
/** The Caspian is a lake to GSHHG; on our map it is sea, drawn by the land round it. */
const LARGEST_LAKE_KM2 = 50_000;
/** In GSHHG, class 0 are the banks of rivers that we draw as centre lines. */
const BANKS = 0;

const widened = ([west, south, east, north], by) => [west - by, south - by, east + by, north + by];

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** Closed shores that reach into the detail box. */
function readShores() {
  const segments = lakeSegments(widened(DETAIL, LAKE_MARGIN));
  return [...groupBy(segments, ({ polygon }) => polygon).values()]
    .map((pieces) => ({ level: pieces[0].level, ring: joinRing(pieces.map(({ line }) => line)) }))
    .filter(({ ring }) => ring?.some((point) => inside(DETAIL, ...point)))
    .filter(({ ring }) => areaKm2(ring) < LARGEST_LAKE_KM2);
}

function isInRing([x, y], ring) {
  let found = false;
  ring.slice(1).forEach(([bx, by], i) => {
    const [ax, ay] = ring[i];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) found = !found;
  });
  return found;
}

function lakeFeature(ring, islands) {
  const holes = islands.filter((island) => isInRing(island[0], ring));
  return asFeature({ type: "Polygon", coordinates: [ring, ...holes] });
}

const riverFeature = (line, level) =>
  asFeature({ type: "LineString", coordinates: line }, { class: level });

function readRivers() {
  const byLevel = groupBy(riverSegments(DETAIL), ({ level }) => level);
  byLevel.delete(BANKS);
  return [...byLevel]
    .sort(([a], [b]) => a - b)
    .flatMap(([level, segments]) =>
      joinLines(segments.map(({ line }) => line)).map((line) => riverFeature(line, level)),
    );
}

/** Finer rivers and lakes round Iraq, for zoom 8 and closer. */
export function buildDetail() {
  const shores = readShores();
  const lakes = shores.filter(({ level }) => level === LAKE).map(({ ring }) => ring);
  const islands = shores.filter(({ level }) => level !== LAKE).map(({ ring }) => ring);
  const centreLines = lakes.filter(isRiver).map((ring) => riverFeature(centreLine(ring), BANKS));
  const layers = {
    rivers: asCollection([...centreLines, ...readRivers()]),
    lakes: asCollection(
      lakes.filter((ring) => !isRiver(ring)).map((ring) => lakeFeature(ring, islands)),
    ),
  };
  return topology(layers, QUANTUM);
}

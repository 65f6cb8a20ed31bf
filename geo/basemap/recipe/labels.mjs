import { adminLabelPoints } from "./admin.mjs";
import { readJson, round } from "./json.mjs";
import { REGION, inRecipe, inside } from "./paths.mjs";

const LABELLED = new Set(["IRQ", "SYR", "TUR", "IRN", "JOR", "SAU", "KWT", "LBN"]);

/** Names and label points of countries are a small table kept by hand. */
export function countryLabels() {
  const table = Object.values(readJson(inRecipe("names", "countries.json")));
  return table
    .filter(([, , , lon]) => lon !== undefined)
    .map(([country, en, ar, lon, lat, minZoom]) => ({ lon, lat, minZoom, en, ar, country }));
}

/** Names and label points of seas and lakes, kept by hand. The Gulf is left out: its name is disputed. */
export function waterLabels() {
  return readJson(inRecipe("names", "waters.json")).map(([en, ar, lon, lat, minZoom]) => ({
    lon,
    lat,
    minZoom,
    en,
    ar,
  }));
}

/** One label for each governorate or province of Iraq and its neighbours. */
export function governorateLabels(region) {
  const points = adminLabelPoints();
  return region.objects.admin1.geometries
    .map(({ properties }) => properties)
    .filter(({ iso, country }) => iso && LABELLED.has(country))
    .map(({ iso, en, ar }) => ({ iso, en, ar: ar ?? null, point: points.get(iso) }))
    .filter(({ point }) => inside(REGION, ...point))
    .map(({ iso, en, ar, point: [lon, lat] }) => ({
      lon: round(lon, 4),
      lat: round(lat, 4),
      en,
      ar,
      iso,
    }))
    .sort((a, b) => (a.iso < b.iso ? -1 : 1));
}

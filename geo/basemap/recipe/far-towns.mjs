import { arabicNames } from "./catalogue.mjs";
import { readJson } from "./json.mjs";
import { REGION, inRecipe, inside } from "./paths.mjs";
import { arabicOf, kindOf, rankOf, townRows, withoutDoubles } from "./towns.mjs";

const FIELDS = ["lon", "lat", "rank", "kind", "en", "ar", "country"];
/** Smaller ones would be more than readers wait for; the coarse world has no room for them. */
const LEAST_POPULATION = 25_000;
/** A thousandth of a degree is 110 m: less than the coarse world shows. */
const round = (degrees) => Math.round(degrees * 1000) / 1000;

/** Towns outside the region that the gazetteer, as it was built, does not have. */
export function buildFarTowns({ worldCities }) {
  const catalogue = arabicNames();
  const handChecked = readJson(inRecipe("names", "towns.json"));
  const id = worldCities.fields.indexOf("id");
  const known = new Set(worldCities.rows.map((row) => String(row[id])));
  const towns = townRows(handChecked)
    .filter(({ id: own, point, population }) => {
      return population >= LEAST_POPULATION && !inside(REGION, ...point) && !known.has(own);
    })
    .map((row) => ({
      lon: round(row.point[0]),
      lat: round(row.point[1]),
      rank: handChecked[row.id]?.[2] ?? rankOf(row),
      kind: kindOf(row),
      en: handChecked[row.id]?.[0] ?? row.name,
      ar: arabicOf(row, catalogue, handChecked),
      country: row.country,
      population: row.population,
    }))
    .sort((a, b) => a.rank - b.rank || b.population - a.population);
  const rows = withoutDoubles(towns).map((town) => FIELDS.map((field) => town[field]));
  return { format: "dateline-towns/1", towns: { fields: FIELDS, rows } };
}

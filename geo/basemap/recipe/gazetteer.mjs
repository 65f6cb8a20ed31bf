import { readAirports } from "./airports.mjs";
import { countryLabels, governorateLabels, waterLabels } from "./labels.mjs";
import { readTowns } from "./towns.mjs";

const TOWN_FIELDS = ["lon", "lat", "rank", "kind", "en", "ar", "country", "population", "id"];
const COUNTRY_FIELDS = ["lon", "lat", "minZoom", "en", "ar", "country"];
const WATER_FIELDS = ["lon", "lat", "minZoom", "en", "ar"];
const GOVERNORATE_FIELDS = ["lon", "lat", "en", "ar", "iso"];
const AIRPORT_FIELDS = ["lon", "lat", "size", "military", "en", "ar", "icao", "iata"];

/** Rows instead of objects: the field names stand once, at the head of each table. */
const table = (fields, records) => ({
  fields,
  rows: records.map((record) => fields.map((field) => record[field])),
});

/** Everything that can carry a label. */
export function buildGazetteer(region) {
  const { towns, world } = readTowns();
  return {
    format: "dateline-gazetteer/1",
    towns: table(TOWN_FIELDS, towns),
    worldCities: table(TOWN_FIELDS, world),
    countries: table(COUNTRY_FIELDS, countryLabels()),
    waters: table(WATER_FIELDS, waterLabels()),
    governorates: table(GOVERNORATE_FIELDS, governorateLabels(region)),
    airports: table(AIRPORT_FIELDS, readAirports()),
  };
}

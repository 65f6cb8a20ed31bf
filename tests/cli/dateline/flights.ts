import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { readTable } from "../../../src/formats/csv/table.ts";

const data = (name: string): Uint8Array =>
  readFileSync(
    fileURLToPath(new URL(`../../../node_modules/vega-datasets/data/${name}`, import.meta.url)),
  );

/** Latitude and longitude of airports as the list of them has it, by their IATA codes. */
const airports = (): Map<string, { name: string; lat: string; lng: string }> =>
  new Map(
    readTable(new TextDecoder().decode(data("airports.csv"))).rows.map(
      ({ cells: [iata = "", name = "", , , , lat = "", lng = ""] }) => [iata, { name, lat, lng }],
    ),
  );

export interface Flight {
  date: string;
  origin: string;
  destination: string;
  delay: number;
  lat: string;
  lng: string;
  place: string;
}

/**
 * The first flights of 2001 within the United States, as their airlines reported them (U.S. Bureau of
 * Transportation Statistics, in `vega-datasets`), each at the airport it left from.
 */
export const flights = async (count: number): Promise<Flight[]> => {
  const bytes = new Uint8Array(data("flights-3m.parquet")).buffer;
  const file = {
    byteLength: bytes.byteLength,
    slice: (start: number, end?: number) => Promise.resolve(bytes.slice(start, end)),
  };
  const rows = await parquetReadObjects({ file, compressors, rowStart: 0, rowEnd: count });
  const byCode = airports();
  return rows.map(({ date, origin, destination, delay }): Flight => {
    const { name = "", lat = "", lng = "" } = byCode.get(origin as string) ?? {};
    return {
      date: (date as Date).toISOString().slice(0, 16),
      origin: origin as string,
      destination: destination as string,
      delay: Number(delay),
      lat,
      lng,
      place: name,
    };
  });
};

/** Late as the Bureau counts it is a quarter of an hour after the time. */
export const typeOf = ({ delay }: Flight): string => (delay > 15 ? "Late" : "On time");

const cellsOf = (flight: Flight): string => {
  const { date, origin, destination, delay, lat, lng, place } = flight;
  return [
    date,
    lat,
    lng,
    `"${place}"`,
    `${origin} to ${destination}`,
    typeOf(flight),
    delay,
  ].join();
};

/** The flights as a table that the command imports. */
export const flightsTable = (all: readonly Flight[]): string =>
  ["date,lat,lon,place,title,type,delay", ...all.map(cellsOf)].join("\n");

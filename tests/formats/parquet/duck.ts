import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

/** A database in memory, and a folder for what it writes. */
export const openDuck = async () => {
  const folder = mkdtempSync(join(tmpdir(), "duck-"));
  const database = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await database.connect();
  return {
    folder,
    /** The bytes of a Parquet file of what a query gives. */
    parquet: async (query: string, options = ""): Promise<Uint8Array<ArrayBuffer>> => {
      const path = join(folder, "made.parquet");
      await connection.run(`copy (${query}) to '${path}' (format parquet${options})`);
      return new Uint8Array(readFileSync(path));
    },
    rows: async (query: string): Promise<Record<string, unknown>[]> =>
      (await connection.runAndReadAll(query)).getRowObjectsJson(),
    close: (): void => {
      connection.closeSync();
      database.closeSync();
      rmSync(folder, { recursive: true });
    },
  };
};

export type Duck = Awaited<ReturnType<typeof openDuck>>;

/** A “geo” note for a column `geometry` of WKB, with what else is to be said of it. */
export const geoNote = (column: object = {}, note: object = {}): string => {
  const columns = { geometry: { encoding: "WKB", geometry_types: ["Point"], ...column } };
  const geo = { version: "1.1.0", primary_column: "geometry", columns, ...note };
  return `, kv_metadata {geo: '${JSON.stringify(geo).replaceAll("'", "''")}'}`;
};

/** A point as WKB, in SQL. */
export const wkbPoint = (lng: string, lat: string): string =>
  `'\\x00\\x00\\x00\\x00\\x01'::blob || (${lng})::double::bit::blob || (${lat})::double::bit::blob`;

/** So many rows with an id, a title and, but for every seventh, a point; in SQL. */
export const POINTS = (rows: number): string =>
  `select i as id, 'Event ' || i as title,
    case when i % 7 > 0 then ${wkbPoint("i % 360 - 180", "i % 180 - 90")} end as geometry
  from range(${rows}) t(i)`;

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mercator } from "../../src/basemap/mercator.ts";
import { geodesicM } from "../../src/explore/distance/geodesic.ts";
import { openedArchive } from "../cli/dateline/opened-archive.ts";
import { dateline } from "../cli/dateline/test-io.ts";
import { expectCounts, type Row } from "./expect-counts.ts";

const ROWS = 20_000;
const LEVEL = 9;

/** Rows in a few towns and far from them, some beyond the map and some nowhere; the same ones each time. */
const ROW = `select
  i as id,
  case when i % 50 = 0 then null else 40 + 5 * (hash(i) % 1000) / 1000 end as lng,
  case when i % 97 = 0 then 88 else -40 + 75 * (hash(i + 7) % 1000) / 1000 end as lat,
  date '2015-01-01' + (hash(i + 13) % 900)::int as day,
  'type-' || (hash(i + 29) % 3) as type,
  'Event ' || i as title
from range(${ROWS}) t(i)`;

const folder = mkdtempSync(join(tmpdir(), "scale-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file of the recipe, writing where the test looks. */
const recipe = (name: string): string =>
  readFileSync(`docs/scale/${name}`, "utf8").replaceAll(/\bto '([^']+)'/g, `to '${folder}/$1'`);

const rows: Row[] = [];
let leftOut = NaN;

beforeAll(async () => {
  const database = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await database.connect();
  await connection.run(`create table events as ${ROW}`);
  for (const name of ["cube.sql", "duckdb.sql"]) await connection.run(recipe(name));
  const all = await connection.runAndReadAll(
    "select id::int id, lng::double lng, lat::double lat, day::varchar as day, type from events order by id",
  );
  rows.push(...(all.getRowObjects() as unknown as Row[]));
  const [[n] = []] = (await connection.runAndReadAll("select n::int from left_out")).getRows();
  leftOut = Number(n);
  connection.closeSync();
  database.closeSync();
});

const read = async (path: string): Promise<Record<string, unknown>[]> =>
  parquetReadObjects({ file: await asyncBufferFromFile(path), compressors });

/** The cell of a row, or null where it has none. */
const cellOf = ({ lng, lat }: Row): string | null => {
  if (lng === null || lat === null || Math.abs(lat) > 85) return null;
  const [x, y] = mercator(lng, lat);
  return `${Math.floor(x * 2 ** LEVEL)} ${Math.floor(y * 2 ** LEVEL)}`;
};

const dayOf = (value: unknown): string => (value as Date).toISOString().slice(0, 10);

const geoOf = async (path: string): Promise<unknown> => {
  const { key_value_metadata: notes } = await parquetMetadataAsync(await asyncBufferFromFile(path));
  return JSON.parse(notes?.find(({ key }) => key === "geo")?.value ?? "null");
};

const toRow = ({ id, day, type, geometry }: Record<string, unknown>): Row => {
  const [lng = null, lat = null] =
    (geometry as { coordinates: number[] } | null)?.coordinates ?? [];
  return { id: Number(id), lng, lat, day: dayOf(day), type: type as string };
};

describe("the recipe for more rows than one archive holds", () => {
  it("counts every placed row in the one cell, day and type that it belongs to", async () => {
    const counted = new Map<string, number>();
    let outside = 0;
    for (const row of rows) {
      const cell = cellOf(row);
      const key = `${cell} ${row.day} ${row.type}`;
      if (cell === null) outside++;
      else counted.set(key, (counted.get(key) ?? 0) + 1);
    }
    const cube = await read(`${folder}/cube.parquet`);
    const found = cube.map(({ cell_x, cell_y, day, type, event_count }) => [
      [cell_x, cell_y, dayOf(day), type].join(" "),
      Number(event_count),
    ]);
    expect(new Map(found as [string, number][])).toEqual(counted);
    expect(leftOut).toBe(outside);
    expect(outside).toBeGreaterThan(0);
  });

  it("says how far from a cell's middle its rows may lie, and not much more", async () => {
    const cube = await read(`${folder}/cube.parquet`);
    const cells = new Map(
      cube.map((row) => [
        `${Number(row["cell_x"])} ${Number(row["cell_y"])}`,
        [Number(row["lng"]), Number(row["lat"]), Number(row["within_m"])] as const,
      ]),
    );
    let nearest = Infinity;
    for (const row of rows) {
      const [lng, lat, within] = cells.get(cellOf(row) ?? "") ?? [];
      if (lng === undefined || lat === undefined || within === undefined) continue;
      const metres = geodesicM([row.lng ?? NaN, row.lat ?? NaN], [lng, lat]);
      expect(metres).toBeLessThanOrEqual(within);
      nearest = Math.min(nearest, within - metres);
    }
    expect(nearest).toBeLessThan(5000);
  });

  it("keeps every row as GeoParquet, a folder a year", async () => {
    const years = readdirSync(`${folder}/points`).sort();
    expect(years).toEqual(["year=2015", "year=2016", "year=2017"]);
    const seen: unknown[] = [];
    for (const year of years)
      for (const name of readdirSync(`${folder}/points/${year}`)) {
        const path = `${folder}/points/${year}/${name}`;
        expect(await geoOf(path)).toMatchObject({
          primary_column: "geometry",
          columns: { geometry: { encoding: "WKB", geometry_types: ["Point"] } },
        });
        const found = await read(path);
        expect(new Set(found.map(({ day }) => `year=${dayOf(day).slice(0, 4)}`))).toEqual(
          new Set([year]),
        );
        seen.push(...found.map(toRow));
      }
    const byId = (a: unknown, b: unknown): number => (a as Row).id - (b as Row).id;
    // Without one of the two there is no point.
    const asWritten = rows.map((row) => (row.lng === null ? { ...row, lat: null } : row));
    expect(seen.sort(byId)).toEqual(asWritten);
  });

  it("makes archives of both, whose counts are those of the rows themselves", async () => {
    const counted = rows.filter((row) => cellOf(row) !== null);
    const imported = async (path: string) => {
      const argv = ["import", path, "--out", `${folder}/made`, "--archive", "--force", "--json"];
      const { exit, out } = await dateline(argv, folder);
      return { exit, counts: (JSON.parse(out) as { counts: object }).counts };
    };
    const cube = await read(`${folder}/cube.parquet`);
    expect(await imported(`${folder}/cube.parquet`)).toMatchObject({
      exit: 0,
      counts: { rows: cube.length, placed: cube.length, bad: 0, events: counted.length },
    });
    expect(cube.length).toBeLessThan(counted.length);
    expectCounts(await openedArchive(`${folder}/made`), counted);
    const year = `${folder}/points/year=2016`;
    const [name = ""] = readdirSync(year);
    const ofYear = rows.filter(({ day }) => day.startsWith("2016"));
    expect(readdirSync(year)).toHaveLength(1);
    expect(await imported(`${year}/${name}`)).toMatchObject({
      exit: 0,
      counts: {
        rows: ofYear.length,
        placed: ofYear.filter(({ lng }) => lng !== null).length,
        bad: 0,
      },
    });
  }, 60_000);
});

import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readParquet } from "../../../src/formats/parquet/read-parquet.ts";
import { partsOf, readParts } from "../read-parts.ts";
import { geoNote, openDuck, wkbPoint, type Duck } from "./duck.ts";

let duck: Duck;
beforeAll(async () => {
  duck = await openDuck();
});
afterAll(() => duck.close());

const read = async (bytes: Uint8Array) => readParts(await readParquet(partsOf(bytes)));

it("points as PostGIS writes them are read where their SRID is that of WGS 84", async () => {
  const ewkb = (srid: string): string =>
    `'\\x00\\x20\\x00\\x00\\x01\\x00\\x00${srid}'::blob || (44.01)::double::bit::blob || (36.19)::double::bit::blob`;
  const { rows } = await read(
    await duck.parquet(
      `select case i when 0 then ${ewkb("\\x10\\xE6")} else ${ewkb("\\x0F\\x11")} end as geometry from range(2) t(i)`,
      geoNote(),
    ),
  );
  expect(rows.map(({ geometry, fault }) => geometry ?? fault?.code)).toEqual([
    { type: "Point", coordinates: [44.01, 36.19] },
    "shape-crs",
  ]);
});

it("that nothing names the reference system is told where a shape is used of which that is so", async () => {
  const ewkb = (srid: string): string =>
    `'\\x00\\x20\\x00\\x00\\x01\\x00\\x00${srid}'::blob || (44)::double::bit::blob || (36)::double::bit::blob`;
  const told = async (shape: string) => {
    const { problems } = await read(await duck.parquet(`select ${shape} as geom`));
    return problems.map(({ code }) => code);
  };
  expect(await told(ewkb("\\x10\\xE6"))).toEqual([]);
  expect(await told(ewkb("\\x7F\\x7E"))).toEqual([]);
  expect(await told(wkbPoint("440000", "4000000"))).toEqual([]);
  expect(await told(ewkb("\\x00\\x00"))).toEqual(["geo-crs-unknown"]);
  expect(await told(wkbPoint("44", "36"))).toEqual(["geo-crs-unknown"]);
});

it("heights and measures of points as PostGIS and ISO write them stand behind their positions", async () => {
  const point = (kind: string, ...numbers: number[]): string =>
    [`'\\x00${kind}'::blob`, ...numbers.map((number) => `(${number})::double::bit::blob`)].join(
      " || ",
    );
  const kinds = ["\\x80\\x00\\x00\\x01", "\\x40\\x00\\x00\\x01", "\\x00\\x00\\x07\\xD1"];
  const both = "\\xE0\\x00\\x00\\x01\\x00\\x00\\x10\\xE6";
  const all = [...kinds.map((kind) => point(kind, 44, 36, 8)), point(both, 44, 36, 8, 9)];
  const { rows } = await read(
    await duck.parquet(`select unnest([${all.join(", ")}]) as geometry`, geoNote()),
  );
  expect(rows.map(({ geometry, fault }) => geometry ?? fault?.code)).toEqual([
    ...kinds.map(() => ({ type: "Point", coordinates: [44, 36, 8] })),
    { type: "Point", coordinates: [44, 36, 8, 9] },
  ]);
});

it("a column of bytes that is named like shapes is read as WKB, its texts as cells", async () => {
  const { rows, columns, problems } = await read(
    await duck.parquet(
      `select case i when 0 then ${wkbPoint("1", "2")} when 1 then 'POINT(3 4)'::blob end as geom
      from range(3) t(i)`,
    ),
  );
  expect(columns).toEqual(["geom"]);
  expect(problems).toEqual([{ code: "geo-crs-unknown", detail: "" }]);
  expect(rows.map(({ geometry, cells }) => [geometry, cells])).toEqual([
    [{ type: "Point", coordinates: [1, 2] }, [""]],
    [null, ["POINT(3 4)"]],
    [null, [""]],
  ]);
});

it("a record of a box says nothing beside shapes, and is columns without any", async () => {
  const box = "{'xmin': 44.1, 'ymin': 33.5, 'xmax': 44.3, 'ymax': 33.7} as bbox";
  const columns = async (query: string, note?: string) =>
    (await read(await duck.parquet(query, note))).columns;
  const shaped = `select 'A' as title, ${box}, ${wkbPoint("44.2", "33.6")} as geometry`;
  expect(await columns(shaped, geoNote())).toEqual(["title"]);
  expect(await columns(shaped)).toEqual(["title", "geometry"]);
  expect(await columns(`select ${box}`)).toHaveLength(4);
  const more = shaped.replace("'ymax': 33.7", "'ymax': 33.7, 'note': 'a'");
  expect(await columns(more, geoNote())).toContain("bbox.note");
});

it("points as ClickHouse writes them are read, though it calls their WKB a text and names the reference system", async () => {
  const of = async (name: string) =>
    read(new Uint8Array(readFileSync(`tests/fixtures/parquet/${name}.parquet`)));
  const points = await of("clickhouse-points");
  expect([points.columns, points.problems]).toEqual([["id", "day", "type", "title"], []]);
  expect(points.rows.map(({ cells, geometry }) => [...cells, geometry])).toEqual([
    ["1", "2023-10-07", "strike", "A", { type: "Point", coordinates: [44.01, 36.19] }],
    ["2", "2023-10-08", "strike", "B", { type: "Point", coordinates: [-58.4, -34.6] }],
    ["3", "2023-10-09", "protest", "C", null],
    ["4", "2023-10-10", "protest", "Ç", null],
  ]);
  const cube = await of("clickhouse-cube");
  expect(cube.problems).toEqual([]);
  expect(cube.rows.map(({ cells }) => cells.slice(0, 5))).toEqual([
    ["172", "308", "2023-10-08", "strike", "1"],
    ["318", "200", "2023-10-07", "strike", "1"],
  ]);
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readParquet } from "../../../src/formats/parquet/read-parquet.ts";
import { partsOf, readParts } from "../read-parts.ts";
import { geoNote, openDuck, POINTS, wkbPoint, type Duck } from "./duck.ts";

let duck: Duck;
beforeAll(async () => {
  duck = await openDuck();
});
afterAll(() => duck.close());

const read = async (bytes: Uint8Array) => readParts(await readParquet(partsOf(bytes)));

describe("GeoParquet", () => {
  it.each(["uncompressed", "snappy", "gzip", "zstd", "brotli", "lz4_raw"])(
    "is read group by group when compressed by %s",
    async (codec) => {
      const options = `, compression ${codec}, row_group_size 2048${geoNote()}`;
      const { columns, rows, problems, done } = await read(
        await duck.parquet(POINTS(5000), options),
      );
      expect([columns, problems, done]).toEqual([
        ["id", "title"],
        [],
        [2048 / 5000, 4096 / 5000, 1],
      ]);
      expect(rows).toEqual(
        Array.from({ length: 5000 }, (_, i) => ({
          row: i + 1,
          cells: [`${i}`, `Event ${i}`],
          geometry:
            i % 7 > 0 ? { type: "Point", coordinates: [(i % 360) - 180, (i % 180) - 90] } : null,
        })),
      );
    },
  );

  it("is read in parts where a group is very long", async () => {
    const [ROWS, PART] = [300_000, 2 ** 17];
    const query = `select i as id, ['a', i::varchar] as list, ${wkbPoint("i % 180", "i % 90")} as geometry
      from range(${ROWS}) t(i)`;
    const { rows, problems, done } = await read(
      await duck.parquet(query, `, row_group_size ${ROWS}${geoNote()}`),
    );
    expect(problems).toEqual([]);
    expect(rows).toHaveLength(ROWS);
    expect(done).toContain(PART / ROWS);
    for (const at of [0, 4095, 4096, PART - 1, PART, 2 * PART, ROWS - 1])
      expect(rows[at]).toEqual({
        row: at + 1,
        cells: [`${at}`, `a; ${at}`],
        geometry: { type: "Point", coordinates: [at % 180, at % 90] },
      });
  }, 60_000);

  it("never has more of a file in hand than one group takes", async () => {
    const options = `, compression uncompressed, row_group_size 2048${geoNote()}`;
    const bytes = await duck.parquet(POINTS(20_000), options);
    let most = 0;
    const file = partsOf(bytes);
    const reading = await readParquet({
      ...file,
      slice: (start, end) => {
        most = Math.max(most, end - start);
        return file.slice(start, end);
      },
    });
    const before = most;
    most = 0;
    await readParts(reading);
    expect(before).toBeLessThanOrEqual(2 ** 19);
    expect(most).toBeLessThan(bytes.length / 5);
  });

  it("reads lines and areas, points as records, and passes over boxes round them", async () => {
    const line = `'\\x01\\x02\\x00\\x00\\x00\\x02\\x00\\x00\\x00${"\\x00".repeat(32)}'::blob`;
    const lines = await read(
      await duck.parquet(
        `select 1 as id, ${line} as geometry,
          {'xmin': 1.0, 'xmax': 1.0} as box`,
        geoNote({ covering: { bbox: { xmin: ["box", "xmin"], xmax: ["box", "xmax"] } } }),
      ),
    );
    expect([lines.columns, lines.problems]).toEqual([["id"], []]);
    expect(lines.rows[0]?.geometry).toEqual({
      type: "LineString",
      coordinates: [
        [0, 0],
        [0, 0],
      ],
    });
    const points = await read(
      await duck.parquet(
        "select {'x': 44.01::double, 'y': 36.19::double} as geometry",
        geoNote({ encoding: "point" }),
      ),
    );
    expect(points.rows[0]?.geometry).toEqual({ type: "Point", coordinates: [44.01, 36.19] });
  });

  it("a shape that is none is the fault of its own row", async () => {
    const { rows, problems } = await read(
      await duck.parquet(
        `select case i when 1 then '\\x01\\x09'::blob when 2 then ${wkbPoint("200", "0")}
          when 3 then ${wkbPoint("'nan'", "'nan'")} else ${wkbPoint("1", "2")} end as geometry
        from range(4) t(i)`,
        geoNote(),
      ),
    );
    expect(rows.map(({ geometry }) => geometry?.type ?? null)).toEqual(["Point", null, null, null]);
    expect(problems).toEqual([]);
    expect(rows.map(({ fault }) => fault?.code)).toEqual([
      undefined,
      "shape-damaged",
      "position-beyond-180",
      undefined,
    ]);
  });

  const POINT = `select ${wkbPoint("1", "2")} as geometry, ${wkbPoint("3", "4")} as other`;
  const crs = (authority: string, code: number | string) => ({
    crs: { name: "N", id: { authority, code } },
  });

  it.each([
    ["another version", {}, { version: "2.0.0" }, { code: "geo-version", detail: "2.0.0" }],
    ["no version", {}, { version: 1 }, { code: "geo-invalid", detail: "no “version”" }],
    [
      "no primary column",
      {},
      { primary_column: 7 },
      { code: "geo-invalid", detail: "no “primary_column”" },
    ],
    [
      "a column that is not there",
      {},
      { primary_column: "shape" },
      { code: "geo-invalid", detail: "no column “shape”" },
    ],
    [
      "another encoding",
      { encoding: "multipolygon" },
      {},
      { code: "geo-encoding", detail: "multipolygon" },
    ],
    [
      "another reference system",
      crs("EPSG", 3857),
      {},
      { code: "geo-crs", detail: "EPSG:3857 (N)" },
    ],
    ["one without an id", { crs: { name: "Grid" } }, {}, { code: "geo-crs", detail: "Grid" }],
  ])("with %s is not read, and says so", async (_, column, note, problem) => {
    const found = await read(await duck.parquet(POINT, geoNote(column, note)));
    expect([found.rows, found.problems]).toEqual([[], [problem]]);
  });

  it.each([
    ["EPSG:4326", crs("EPSG", 4326), []],
    ["CRS84", crs("OGC", "CRS84"), []],
    ["a name alone", { crs: { name: "WGS 84 (CRS84)" } }, []],
    ["nothing known", { crs: null }, [{ code: "geo-crs-unknown", detail: "" }]],
  ])("in %s is read, longitude first", async (_, column, problems) => {
    const found = await read(await duck.parquet(POINT, geoNote(column)));
    expect(found.problems).toEqual(problems);
    expect(found.rows[0]?.geometry).toEqual({ type: "Point", coordinates: [1, 2] });
  });

  it("names the columns of shapes that it does not read", async () => {
    const columns = { geometry: { encoding: "WKB" }, other: { encoding: "WKB" } };
    const found = await read(await duck.parquet(POINT, geoNote({}, { columns })));
    expect([found.columns, found.problems]).toEqual([
      [],
      [{ code: "geo-others", detail: "other" }],
    ]);
  });

  it("a note that is no JSON is told", async () => {
    const found = await read(await duck.parquet(POINT, ", kv_metadata {geo: 'geo'}"));
    expect(found.problems).toEqual([{ code: "geo-invalid", detail: "no JSON" }]);
  });

  it("Parquet’s own type for shapes will do without a note", async () => {
    const found = await read(
      await duck.parquet(
        "select 'POINT (44.01 36.19)'::geometry as place, 5 as id",
        ", geoparquet_version 'NONE'",
      ),
    );
    expect([found.columns, found.problems]).toEqual([["id"], []]);
    expect(found.rows[0]?.geometry).toEqual({ type: "Point", coordinates: [44.01, 36.19] });
  });
});

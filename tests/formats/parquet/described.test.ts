import type { LogicalType, SchemaElement, SchemaTree } from "hyparquet";
import { describe, expect, it } from "vitest";
import { cellText } from "../../../src/formats/parquet/cell-text.ts";
import { crsOfMetadata, crsOfType } from "../../../src/formats/parquet/crs.ts";
import { geoOf } from "../../../src/formats/parquet/geo.ts";
import { ShapeMaker } from "../../../src/formats/parquet/shapes.ts";
import { ParquetFile } from "../../../src/formats/parquet/write.ts";
import { readParquet } from "../../../src/formats/parquet/read-parquet.ts";
import { partsOf, readParts } from "../read-parts.ts";
import { listText, textsOfList } from "../../../src/formats/list-text.ts";

const OURS = { is: "wgs84" };
const grid = { type: "ProjectedCRS", name: "Grid", id: { authority: "EPSG", code: 32638 } };
const wgs84 = { name: "WGS 84", ids: [{ authority: "EPSG", code: 4326 }] };

describe("the reference system of Parquet’s own shapes", () => {
  const notes: Record<string, string> = { grid: JSON.stringify(grid), ours: JSON.stringify(wgs84) };
  const of = (crs: string | undefined) => crsOfType(crs, (key) => notes[key]);

  it.each([
    undefined,
    "",
    "OGC:CRS84",
    "epsg:4326",
    "srid:4326",
    "projjson:ours",
    JSON.stringify(wgs84),
  ])("%s is longitude and latitude", (crs) => expect(of(crs)).toEqual(OURS));

  it.each([
    ["EPSG:3857", "EPSG:3857"],
    ["projjson:grid", "EPSG:32638 (Grid)"],
    ["projjson:lost", "projjson:lost"],
    ["7", "7"],
  ])("%s is another one, and named", (crs, name) => {
    expect(of(crs)).toEqual({ is: "other", name });
  });
});

describe("the reference system of GeoParquet", () => {
  it.each(["EPSG:4326", "ogc:crs84"])("%s is known by its name too", (crs) => {
    expect(crsOfMetadata(crs)).toEqual(OURS);
  });

  it.each([
    [{ id: { authority: "ESRI", code: 1 } }, "ESRI:1"],
    [{ ids: [] }, ""],
    ["EPSG:3857", "EPSG:3857"],
  ])("%j is another one, and named", (crs, name) => {
    expect(crsOfMetadata(crs)).toEqual({ is: "other", name });
  });
});

describe("columns of shapes", () => {
  const column = (name: string, logical_type?: LogicalType): SchemaTree => ({
    children: [],
    count: 1,
    path: [name],
    element: { name, type: "BYTE_ARRAY", ...(logical_type && { logical_type }) },
  });

  it("are the first of Parquet’s own, where there is no note", () => {
    const roots = [
      column("id"),
      column("at", { type: "GEOGRAPHY" }),
      column("to", { type: "GEOMETRY" }),
    ];
    expect(geoOf({}, roots)).toEqual({
      shape: { name: "at", encoding: "WKB" },
      hidden: new Set(["at", "to"]),
      problems: [{ code: "geo-others", detail: "to" }],
    });
    expect(geoOf({}, [column("at", { type: "GEOMETRY", crs: "EPSG:3857" })])).toEqual({
      code: "geo-crs",
      detail: "EPSG:3857",
    });
  });

  it.each([[null], [[]], ["x"]])("are not where the note is %j", (note) => {
    const key_value_metadata = [{ key: "geo", value: JSON.stringify(note) }];
    expect(geoOf({ key_value_metadata }, [])).toEqual({ code: "geo-invalid", detail: "no { }" });
  });

  it.each([
    ["a text", "WKB"],
    [{ x: "a", y: 1 }, "point"],
  ] as const)("%j is no shape", (value, encoding) => {
    const fault = { code: "shape-damaged", detail: "" };
    expect(new ShapeMaker(encoding).of(value)).toEqual({ geometry: null, fault });
    expect(new ShapeMaker(encoding).of(undefined)).toEqual({ geometry: null });
  });
});

describe("a value as a cell", () => {
  const of = (value: unknown, element: Partial<SchemaElement> = {}) =>
    cellText(value, { name: "a", ...element });

  it("is a moment where the old annotation says so, and a clock time in INT96", () => {
    const date = new Date("2023-12-26T07:11:12.500Z");
    expect(of(date, { type: "INT64", converted_type: "TIMESTAMP_MILLIS" })).toBe(
      "2023-12-26T07:11:12Z",
    );
    expect(of(date, { type: "INT96" })).toBe("2023-12-26T07:11:12");
    expect(of(date, { type: "INT32", logical_type: { type: "DATE" } })).toBe("2023-12-26");
  });

  it("of bytes is empty where they are no text", () => {
    const bytes = Uint8Array.of(0x61, 0x62);
    expect(of(bytes, { type: "FIXED_LEN_BYTE_ARRAY" })).toBe("");
    expect(of(bytes, { type: "BYTE_ARRAY" })).toBe("ab");
    expect(of(Uint8Array.of(0xff), { type: "BYTE_ARRAY" })).toBe("");
  });

  it("in JSON keeps numbers that are exact, and others as texts", () => {
    const value = [{ a: 5n, b: 2n ** 60n, c: Uint8Array.of(0x61), d: null }];
    expect(of(value, { type: "BYTE_ARRAY" })).toBe(
      '[{"a":5,"b":"1152921504606846976","c":"a","d":null}]',
    );
  });
});

describe("texts in one cell", () => {
  it.each([[[]], [["Army"]], [["Army", "Navy"]], [["Army; Navy", "Council"]], [["[Unknown]"]]])(
    "%j come out of it again",
    (items) => expect(textsOfList(listText(items))).toEqual(items),
  );

  it("are taken apart at semicolons where they look like JSON and are none", () => {
    expect(textsOfList("[Unknown; Army")).toEqual(["[Unknown", "Army"]);
  });
});

describe("a file of more rows than a group has", () => {
  it("is written group by group, and read back whole", async () => {
    const ROWS = 32_768 + 3;
    const parts: Uint8Array[] = [];
    const file = new ParquetFile([{ name: "n", kind: "int" }], {}, (bytes) =>
      parts.push(bytes.slice()),
    );
    for (let n = 0; n < ROWS; n += 1) file.add([n]);
    const before = parts.length;
    file.end();
    expect(before).toBeGreaterThan(0);
    const { rows, problems } = await readParts(
      await readParquet(partsOf(new Uint8Array(Buffer.concat(parts)))),
    );
    expect(problems).toEqual([]);
    expect(rows.map(({ cells }) => cells[0])).toEqual(
      Array.from({ length: ROWS }, (_, n) => `${n}`),
    );
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readFlatGeobuf } from "../../../src/formats/flatgeobuf/read-flatgeobuf.ts";
import { partsOf, readParts } from "../read-parts.ts";

/** Written by the library of the format’s authors (flatgeobuf 4.5.0) and by the classes it makes of the schema. */
const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`${name}.fgb`, import.meta.url)));

const read = async (bytes: Uint8Array) => readParts(await readFlatGeobuf(partsOf(bytes)));

describe("FlatGeobuf", () => {
  it("has shapes of every kind", async () => {
    const { columns, rows, problems } = await read(bytesOf("shapes"));
    expect(columns).toEqual(["title", "kind", "size", "isNew"]);
    expect(problems).toEqual([{ code: "geo-crs-unknown", detail: "" }]);
    expect(rows.map(({ cells }) => cells)).toEqual(
      [
        "Point",
        "LineString",
        "Polygon",
        "MultiPoint",
        "MultiLineString",
        "MultiPolygon",
        "GeometryCollection",
      ].map((kind, n) => [`فيضان ${n}`, kind, `${n / 2}`, `${n % 2 === 0}`]),
    );
    expect(rows.map(({ geometry }) => geometry)).toEqual([
      { type: "Point", coordinates: [44.01, 36.19] },
      {
        type: "LineString",
        coordinates: [
          [0, 0],
          [1, 1],
        ],
      },
      {
        type: "Polygon",
        coordinates: [
          [
            [0, 0],
            [9, 0],
            [9, 9],
            [0, 0],
          ],
          [
            [2, 1],
            [3, 1],
            [3, 2],
            [2, 1],
          ],
        ],
      },
      {
        type: "MultiPoint",
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      },
      {
        type: "MultiLineString",
        coordinates: [
          [
            [0, 0],
            [1, 1],
          ],
          [
            [2, 2],
            [3, 3],
            [4, 4],
          ],
        ],
      },
      {
        type: "MultiPolygon",
        coordinates: [
          [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 0],
            ],
          ],
          [
            [
              [5, 5],
              [6, 5],
              [6, 6],
              [5, 5],
            ],
          ],
        ],
      },
      {
        type: "GeometryCollection",
        geometries: [
          { type: "Point", coordinates: [1, 2] },
          {
            type: "LineString",
            coordinates: [
              [0, 0],
              [1, 1],
            ],
          },
        ],
      },
    ]);
  });

  it("has values of every type, heights, a title and an index, which is passed over", async () => {
    const reading = await readFlatGeobuf(partsOf(bytesOf("every-column")));
    expect(reading.about).toEqual({ title: "All types" });
    const { columns, rows, problems } = await readParts(reading);
    expect(problems).toEqual([]);
    expect(Object.fromEntries(columns.map((name, n) => [name, rows[0]?.cells[n]]))).toEqual({
      Byte: "0",
      UByte: "200",
      Bool: "true",
      Short: "-300",
      UShort: "60000",
      Int: "-70000",
      UInt: "4000000000",
      Long: "-1152921504606846976",
      ULong: "9223372036854775809",
      Float: "0.1",
      Double: "36.19",
      String: "حدث",
      Json: '{"a":1}',
      DateTime: "2023-12-26T10:00:00Z",
      Binary: "",
    });
    expect(rows[0]?.geometry).toEqual({ type: "Point", coordinates: [0, 0.5, 100] });
  });

  it("has all features behind an index of several levels", async () => {
    const { rows, problems } = await read(bytesOf("indexed"));
    expect(problems).toEqual([]);
    expect(rows.map(({ row, geometry }) => [row, geometry])).toEqual(
      Array.from({ length: 20 }, (_, n) => [
        n + 1,
        { type: "Point", coordinates: [n, n + 0.5, 100] },
      ]),
    );
  });

  it("of many features comes in batches, and says where their number is not the header’s", async () => {
    const bytes = bytesOf("shapes");
    const start = 12 + new DataView(bytes.buffer).getUint32(8, true);
    const long = new Uint8Array(start + 1000 * (bytes.length - start));
    long.set(bytes);
    for (let n = 1; n < 1000; n++)
      long.set(bytes.subarray(start), start + n * (bytes.length - start));
    const { rows, problems, done } = await read(long);
    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 7000 }, (_, n) => n + 1));
    expect(rows[6993]?.cells).toEqual(rows[0]?.cells);
    expect(problems.at(-1)).toEqual({ code: "fgb-truncated", detail: "7000 / 7" });
    expect(done.map((part) => Math.round(part * 1000))).toEqual([585, 1000]);
  });

  it("in another reference system is not read, and says so", async () => {
    const { rows, problems } = await read(bytesOf("grid"));
    expect(rows).toEqual([]);
    expect(problems).toEqual([{ code: "geo-crs", detail: "EPSG:32638 (WGS 84 / UTM zone 38N)" }]);
  });

  it("that breaks off is read up to there, wherever that is", async () => {
    const whole = bytesOf("indexed");
    const { rows: all } = await read(whole);
    const counts: number[] = [];
    for (let length = 0; length < whole.length; length += 3) {
      const { rows, problems } = await read(whole.slice(0, length));
      expect(rows).toEqual(all.slice(0, rows.length));
      expect(problems.map(({ code }) => code)).toEqual([length < 8 ? "fgb-not" : "fgb-truncated"]);
      counts.push(rows.length);
    }
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(new Set(counts).size).toBe(20);
  });

  it("is known by its beginning", async () => {
    const { problems } = await read(new TextEncoder().encode("id,title\n1,Flood\n"));
    expect(problems).toEqual([{ code: "fgb-not", detail: "" }]);
  });

  it("never throws, whatever is changed in it", async () => {
    for (const name of ["shapes", "every-column", "indexed"]) {
      const whole = bytesOf(name);
      for (let at = 0; at < whole.length; at++) {
        const bytes = whole.slice();
        bytes[at] = ((bytes[at] as number) + 1 + ((at * 31) % 255)) % 256;
        const { rows } = await read(bytes);
        expect(rows.length).toBeLessThanOrEqual(whole.length / 8);
      }
    }
  });
});

import fc from "fast-check";
import type { Geometry, Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import type { Imported } from "../../src/import/imported.ts";
import { bytesOf } from "../formats/wkb-bytes.ts";
import { importText } from "./import-text.ts";

const box = (west: number, east: number): Position[] => [
  [west, 0],
  [east, 0],
  [east, 10],
  [west, 10],
  [west, 0],
];

const wktOf = (rings: readonly Position[][]): string =>
  `POLYGON(${rings.map((ring) => `(${ring.map((one) => one.join(" ")).join(",")})`).join(",")})`;
const hexOf = (geometry: Geometry): string =>
  bytesOf(geometry, { isLittle: true, isExtended: true, hasHeight: false, hasMeasure: false })
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
const cells = (...written: readonly string[]): Imported =>
  importText("a.csv", `title,geom\n${written.map((one, n) => `t${n},"${one}"\n`).join("")}`);

const mapOf = (shapes: readonly Geometry[]): Imported =>
  importText(
    "a.geojson",
    JSON.stringify({
      type: "FeatureCollection",
      features: shapes.map((geometry, n) => ({
        type: "Feature",
        geometry,
        properties: { title: `t${n}` },
      })),
    }),
  );

const shapesOf = ({ story }: Imported): unknown[] =>
  (story?.places ?? []).map(({ geometry }) => geometry);

describe("shapes in cells with longitudes from 0 to 360", () => {
  it("lie where the same ones of GeoJSON do", () => {
    const west = fc.integer({ min: 0, max: 350 });
    fc.assert(
      fc.property(west, fc.integer({ min: 1, max: 9 }), fc.boolean(), (from, width, isBinary) => {
        const shapes = [box(from, from + width), box(200, 201)].map((ring): Geometry => ({
          type: "Polygon",
          coordinates: [ring],
        }));
        const write = (shape: Geometry): string =>
          isBinary ? hexOf(shape) : wktOf((shape as Polygon).coordinates);
        const [table, map] = [cells(...shapes.map(write)), mapOf(shapes)];
        expect(shapesOf(table)).toEqual(shapesOf(map));
        expect(table.problems.map(({ code, detail }) => [code, detail])).toEqual(
          map.problems.map(({ code, detail }) => [code, detail]),
        );
      }),
      { numRuns: 40 },
    );
  });

  it("are told at the first of them", () => {
    const read = cells(wktOf([box(10, 12)]), "POINT(300 5)", wktOf([box(179, 182)]));
    expect(read.problems).toEqual([
      {
        ...{ code: "position-eastward", detail: "300 → 60° W (2)", column: "geom" },
        ...{ row: 2, line: 3 },
      },
    ]);
    expect(read.rejects).toEqual([]);
  });

  it.each([
    ["a shape reaches west of 0", [wktOf([box(-5, 5)]), wktOf([box(200, 201)])]],
    ["a point is west of 0", ["POINT(-5 5)", wktOf([box(200, 201)])]],
    [
      "one of many is beyond 180",
      [...Array<string>(10).fill("POINT(5 5)"), wktOf([box(200, 201)])],
    ],
    ["an edge leaps", [wktOf([box(10, 12)]), wktOf([box(10, 350)])]],
  ])("are not read so where %s", (_, written) => {
    expect(cells(...written).rejects.map(({ problem }) => problem.code)).toEqual([
      "position-beyond-180",
    ]);
  });
});

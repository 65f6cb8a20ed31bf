import type { Geometry, Position } from "geojson";
import fc from "fast-check";
import { expect, it } from "vitest";
import { shapeIn } from "../../src/import/cell-shapes.ts";
import { importText } from "./import-text.ts";

const table = (...cells: readonly string[]) =>
  importText("a.csv", `title,wkt\n${cells.map((cell, n) => `t${n},"${cell}"`).join("\n")}\n`);

it.each([
  ["LINESTRING (44 33, 45 33)", "LineString"],
  ["MULTILINESTRING((44 33,45 33),(46 33,47 34))", "MultiLineString"],
  [
    "GEOMETRYCOLLECTION(POINT(44 33),LINESTRING Z (44 33 1,45 33 2))",
    "GeometryCollection: Point, LineString",
  ],
  ["LINESTRING EMPTY", "GeometryCollection []"],
])("%s keeps its row, without a place, as the same of a map file does", (cell, kind) => {
  const { story, problems, rejects } = table(cell);
  expect(rejects).toEqual([]);
  expect(story?.events).toHaveLength(1);
  expect(problems).toMatchObject([{ code: "geometry-kind", detail: kind, line: 2 }]);
});

it.each([
  ["MULTIPOINT((44 33))", { type: "Point", coordinates: [44, 33] }],
  ["POINT(44.5 33)", { type: "Point", coordinates: [44.5, 33] }],
  ["GEOMETRYCOLLECTION(POINT(44 33))", { type: "Point", coordinates: [44, 33] }],
])("%s is a point", (cell, geometry) => {
  expect(table(cell).story?.places.map((place) => place.geometry)).toEqual([geometry]);
});

it.each(["SRID=4326;MULTIPOINT((44 33),(45 33))", "MULTIPOINT(44 33, 45 33)"])(
  "%s is two places",
  (cell) => {
    const { story, problems } = table(cell);
    expect(problems).toMatchObject([{ code: "points-several", line: 2, column: "wkt" }]);
    expect(story?.events[0]?.places).toHaveLength(2);
  },
);

const written = (value: unknown): string =>
  Array.isArray(value) && typeof value[0] === "number"
    ? value.join(" ")
    : `(${(value as unknown[]).map(written).join(",")})`;

const position = fc.tuple(
  fc.integer({ min: -180, max: 180 }),
  fc.integer({ min: -90, max: 90 }),
) as fc.Arbitrary<Position>;
const line = fc.array(position, { minLength: 2, maxLength: 5 });
const ring = fc
  .array(position, { minLength: 3, maxLength: 5 })
  .map((all): Position[] => [...all, all[0] ?? [0, 0]]);

it("every shape of GeoJSON is read as it was written", () => {
  const shape: fc.Arbitrary<Exclude<Geometry, { type: "GeometryCollection" }>> = fc.oneof(
    line.map((coordinates) => ({ type: "MultiPoint" as const, coordinates })),
    line.map((coordinates) => ({ type: "LineString" as const, coordinates })),
    fc
      .array(line, { minLength: 1 })
      .map((coordinates) => ({ type: "MultiLineString" as const, coordinates })),
    fc
      .array(ring, { minLength: 1 })
      .map((coordinates) => ({ type: "Polygon" as const, coordinates })),
  );
  fc.assert(
    fc.property(shape, (geometry) => {
      expect(shapeIn(`${geometry.type.toUpperCase()} ${written(geometry.coordinates)}`)).toEqual({
        geometry,
      });
    }),
  );
});

it.each([
  "POINT Z (44.36 33.31 120)",
  "POINT(44.36 33.31 120)",
  "POINT M (44.36 33.31 7)",
  "POINT ZM (44.36 33.31 0 7)",
  "SRID=4326;MULTIPOINT Z ((44 33 1),(45 33 0))",
  "POLYGON Z ((10 10 1,11 10 1,11 11 1,10 10 1))",
])("heights and measures are told and left out: %s", (cell) => {
  const { story, problems, rejects } = table(cell, "POINT Z (10 20 0)");
  expect(rejects).toEqual([]);
  expect(problems.filter(({ code }) => code !== "points-several")).toEqual([
    { code: "height-dropped", detail: "1" },
  ]);
  const numbers = JSON.stringify(story?.places.map(({ geometry }) => geometry)).match(
    /\[\d[^[]*?\]/g,
  );
  expect(numbers?.every((position) => position.split(",").length === 2)).toBe(true);
});

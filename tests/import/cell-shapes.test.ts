import fc from "fast-check";
import type { Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import { shapeIn } from "../../src/import/cell-shapes.ts";
import { bytesOf, type Form } from "../formats/wkb-bytes.ts";
import { importText } from "./import-text.ts";

const FORM: Form = { isLittle: true, isExtended: true, hasHeight: false, hasMeasure: false };

const hexOf = (shape: Geometry, form: Partial<Form> = {}): string =>
  bytesOf(shape, { ...FORM, ...form })
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");

const BOX: Geometry = {
  type: "Polygon",
  coordinates: [
    [
      [10, 0],
      [12, 0],
      [12, 2],
      [10, 2],
      [10, 0],
    ],
  ],
};
const POINT: Geometry = { type: "Point", coordinates: [44.25, 33] };

/** Beside it nothing is counted from 0 to 360. */
const WEST: Geometry = { type: "Point", coordinates: [-44.25, 33] };

const table = (...cells: readonly string[]) =>
  importText("a.csv", `title,the_geom\n${cells.map((cell, n) => `t${n},"${cell}"`).join("\n")}\n`);

describe("EWKB in a cell", () => {
  it("is what psql writes of a point", () => {
    // SELECT ST_SetSRID(ST_MakePoint(14, 40.1), 4326);
    const cell = "0101000020E61000000000000000002C40CDCCCCCCCC0C4440";
    const { story, problems, rejects } = table(cell);
    expect([problems, rejects]).toEqual([[], []]);
    expect(story?.places.map(({ geometry }) => geometry)).toEqual([
      { type: "Point", coordinates: [14, 40.1] },
    ]);
    expect(story?.places[0]?.properties.precision.radiusM).toBe(5600);
  });

  it.each<[string, Partial<Form>]>([
    ["of PostGIS", { srid: 4326 }],
    ["without SRID", {}],
    ["of ISO", { isExtended: false }],
    ["with its large byte first", { isLittle: false, srid: 4326 }],
  ])("is read as the same of a map file is: %s", (_, form) => {
    for (const hex of [hexOf(BOX, form), `\\x${hexOf(BOX, form).toUpperCase()}`]) {
      const { story, problems } = table(hex, hexOf(POINT, form));
      expect(problems).toEqual([]);
      expect(story?.places.map(({ geometry }) => geometry)).toEqual([BOX, POINT]);
    }
  });

  it("is several places, an area of several, or a line without place", () => {
    const { coordinates } = BOX;
    const line: Geometry = { type: "LineString", coordinates: coordinates[0] ?? [] };
    const collection: Geometry = { type: "GeometryCollection", geometries: [POINT, line] };
    const { problems, story } = table(
      hexOf({
        type: "MultiPoint",
        coordinates: [
          [1, 2],
          [3, 4.5],
        ],
      }),
      hexOf({ type: "MultiPolygon", coordinates: [coordinates] }),
      hexOf(collection),
      // An empty point has no numbers.
      hexOf({ type: "Point", coordinates: [NaN, NaN] }, { srid: 4326 }),
    );
    expect(story?.places.map(({ geometry }) => geometry?.type)).toEqual([
      "Point",
      "Point",
      "MultiPolygon",
    ]);
    expect(problems.map(({ code, detail }) => [code, detail])).toEqual([
      ["points-several", "MultiPoint (2)"],
      ["geometry-kind", "GeometryCollection: Point, LineString"],
      ["geometry-kind", "GeometryCollection []"],
    ]);
  });

  it.each([
    ["another system", hexOf(POINT, { srid: 3857 }), "shape-crs"],
    [
      "metres",
      hexOf({ type: "Point", coordinates: [500_000, 4_649_776] }),
      "position-outside-world",
    ],
    [
      "a longitude past 180",
      hexOf({ type: "Point", coordinates: [183, 5] }),
      "position-beyond-180",
    ],
    ["too few bytes", hexOf(BOX).slice(0, -2), "shape-damaged"],
    ["too many bytes", `${hexOf(BOX)}00`, "shape-damaged"],
    ["another kind that there is not", hexOf(BOX).replace(/^0103/, "0128"), "shape-damaged"],
  ])("is told where it has %s", (_, cell, code) => {
    const { rejects } = table(cell, hexOf(WEST));
    expect(rejects.map(({ problem }) => problem)).toMatchObject([
      { code, line: 2, column: "the_geom" },
    ]);
  });

  const none: Geometry = { type: "Point", coordinates: [NaN, NaN] };

  it.each<[string, string, Geometry | undefined]>([
    [
      "points",
      hexOf({
        type: "MultiPoint",
        coordinates: [
          [NaN, NaN],
          [1, 2],
        ],
      }),
      { type: "Point", coordinates: [1, 2] },
    ],
    ["a collection", hexOf({ type: "GeometryCollection", geometries: [none, BOX] }), BOX],
    ["areas", hexOf({ type: "MultiPolygon", coordinates: [[], BOX.coordinates] }), BOX],
    ["points of WKT", "MULTIPOINT(EMPTY,(1 2))", { type: "Point", coordinates: [1, 2] }],
    [
      "a collection of WKT",
      "GEOMETRYCOLLECTION(POINT EMPTY,POINT(1 2))",
      { type: "Point", coordinates: [1, 2] },
    ],
  ])("is what it has beside parts that are empty: %s", (_, cell, shape) => {
    const { story, rejects } = table(cell, hexOf(WEST));
    expect(rejects).toEqual([]);
    const drawn = story?.places[0]?.geometry;
    expect(drawn?.type === "MultiPolygon" ? drawn.coordinates : [drawn?.coordinates]).toEqual([
      shape && "coordinates" in shape ? shape.coordinates : undefined,
    ]);
  });

  it.each<[string, Geometry]>([
    ["a line", { type: "LineString", coordinates: [] }],
    ["an area", { type: "Polygon", coordinates: [] }],
    ["points", { type: "MultiPoint", coordinates: [[NaN, NaN]] }],
    ["a collection of such", { type: "GeometryCollection", geometries: [none] }],
  ])("has no place where all of it is empty: %s", (_, shape) => {
    const { story, rejects, counts, problems } = table(hexOf(shape), hexOf(WEST));
    expect([rejects, counts.unplaced, story?.places.length]).toEqual([[], 1, 1]);
    expect(problems).toMatchObject([{ code: "geometry-kind", detail: "GeometryCollection []" }]);
  });

  it("is damaged where one number of a position is none", () => {
    const half: Geometry = { type: "Point", coordinates: [NaN, 5] };
    expect(table(hexOf(half), hexOf(WEST)).rejects[0]?.problem).toMatchObject({
      code: "shape-damaged",
    });
  });

  it.each([
    // SELECT ST_GeomFromText('CIRCULARSTRING(0 0,1 1,2 0)', 4326), and the same as CURVEPOLYGON
    [
      "0108000020E61000000300000000000000000000000000000000000000000000000000F03F000000000000F03F00000000000000400000000000000000",
      "CircularString",
    ],
    ["010A0000000100000001080000000000000000", "CurvePolygon"],
    [
      hexOf({ type: "GeometryCollection", geometries: [BOX] }).replace("0103", "0109"),
      "CompoundCurve",
    ],
    ["CIRCULARSTRING(0 0,1 1,2 0)", "CIRCULARSTRING"],
    ["SRID=4326;MULTISURFACE Z (((0 0 1,1 1 1,1 0 1,0 0 1)))", "MULTISURFACE"],
    ["GEOMETRYCOLLECTION(POINT(1 1),COMPOUNDCURVE((0 0,1 1),(1 1,2 0)))", "COMPOUNDCURVE"],
    ["TIN(((0 0,1 1,1 0,0 0)))", "TIN"],
  ])("is told by its name where GeoJSON has no such shape: %s", (cell, detail) => {
    const { rejects } = table(cell, hexOf(WEST));
    expect(rejects.map(({ problem }) => problem)).toMatchObject([
      { code: "shape-kind", detail, line: 2, column: "the_geom" },
    ]);
  });

  it("never throws, whatever digits there are", () => {
    fc.assert(
      fc.property(fc.constantFrom("01", "00"), fc.uint8Array({ maxLength: 60 }), (order, bytes) => {
        const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
        expect(() => shapeIn(`${order}03000000${hex}`)).not.toThrow();
      }),
    );
  });
});

describe("WKT that is nowhere", () => {
  it.each([
    ["POLYGON((177 -19,182 -19,182 -16,177 -19))", "position-beyond-180", "182 -19", "-178 -19"],
    ["MULTIPOINT((33 144),(34 145))", "position-outside-world", "33 144", "144 33"],
  ])("%s is told as positions are elsewhere", (cell, code, detail, nearest) => {
    expect(table(cell, hexOf(WEST)).rejects.map(({ problem }) => problem)).toMatchObject([
      { code, detail, nearest, line: 2, column: "the_geom" },
    ]);
  });

  it("is told as no shape where more is wrong with it", () => {
    const [reject] = table("MULTILINESTRING((177 -19,182 -19),(1 1))", hexOf(POINT)).rejects;
    expect(reject?.problem.code).toBe("row-shape-text");
  });
});

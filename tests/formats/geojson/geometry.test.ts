import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { geometryFaults, isGeometry } from "../../../src/formats/geojson/geometry.ts";
import { GEOMETRY_PROBLEMS } from "../../../src/formats/geojson/geometry-problems.ts";

const told = (value: unknown) =>
  geometryFaults(value).map(({ code, path, nearest }) => [code, path.join("/"), nearest]);

const RING = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
];

describe("what is wrong with a geometry, and where in it", () => {
  it.each([
    ["no object", [], [["geometry-object", "", undefined]]],
    ["text", "Point", [["geometry-object", "", undefined]]],
    [
      "a number too large for one",
      { type: "Point", coordinates: [JSON.parse("1e400"), 2] },
      [["position-outside-world", "coordinates/0", undefined]],
    ],
    [
      "a number kept as its digits",
      { type: "Point", coordinates: ["12345678901234567890", 2] },
      [["position-outside-world", "coordinates/0", undefined]],
    ],
    [
      "a number in quotation marks",
      { type: "Point", coordinates: ["12", 2] },
      [["position-number", "coordinates/0", undefined]],
    ],
    ["no type", { coordinates: [1, 2] }, [["geometry-type", "", undefined]]],
    ["a type's name misspelt", { typ: "Point" }, [["geometry-type", "", "type"]]],
    ["another type", { type: "Pont", coordinates: [1, 2] }, [["geometry-type", "type", "Point"]]],
    [
      "a type in small letters",
      { type: "multipolygon" },
      [["geometry-type", "type", "MultiPolygon"]],
    ],
    ["a type that is no text", { type: { toString: 1 } }, [["geometry-type", "type", undefined]]],
    ["no coordinates", { type: "Point" }, [["geometry-coordinates", "", undefined]]],
    [
      "their name misspelt",
      { type: "Point", cordinates: [1, 2] },
      [["geometry-coordinates", "", "coordinates"]],
    ],
    [
      "coordinates that are null",
      { type: "Point", coordinates: null },
      [["geometry-nesting", "coordinates", undefined]],
    ],
    [
      "brackets too many",
      { type: "Point", coordinates: [[1, 2]] },
      [["geometry-nesting", "coordinates", undefined]],
    ],
    [
      "brackets too few, told once",
      { type: "Polygon", coordinates: RING },
      [["geometry-nesting", "coordinates/0/0", undefined]],
    ],
    [
      "one number",
      { type: "Point", coordinates: [1] },
      [["position-short", "coordinates", undefined]],
    ],
    [
      "a number in quotation marks",
      { type: "Point", coordinates: [1, "2"] },
      [["position-number", "coordinates/1", undefined]],
    ],
    [
      "latitude before longitude",
      { type: "Point", coordinates: [33, 144] },
      [["position-outside-world", "coordinates", "[144, 33]"]],
    ],
    [
      "a longitude that counts on past 180, once for a ring that ends with it",
      {
        type: "Polygon",
        coordinates: [
          [
            [183, 0],
            [179, 0],
            [179, 2],
            [-183.5, 2],
            [183, 0],
          ],
        ],
      },
      [
        ["position-beyond-180", "coordinates/0/0", "[-177,0]"],
        ["position-beyond-180", "coordinates/0/3", "[176.5,2]"],
      ],
    ],
    [
      "metres",
      { type: "Point", coordinates: [500_000, 3_600_000] },
      [["position-outside-world", "coordinates", undefined]],
    ],
    [
      "a line of one position",
      { type: "LineString", coordinates: [[1, 2]] },
      [["line-short", "coordinates", undefined]],
    ],
    [
      "a ring of three",
      { type: "Polygon", coordinates: [RING.slice(0, 3)] },
      [["ring-short", "coordinates/0", undefined]],
    ],
    [
      "a ring that is not closed",
      { type: "MultiPolygon", coordinates: [[RING, [...RING.slice(0, 3), [0, 1]]]] },
      [["ring-open", "coordinates/0/1/3", "[0,0]"]],
    ],
    [
      "a collection of nothing",
      { type: "GeometryCollection" },
      [["geometry-geometries", "", undefined]],
    ],
    [
      "one of a collection",
      { type: "GeometryCollection", geometries: [{ type: "Point", coordinates: [1, 2] }, 7] },
      [["geometry-object", "geometries/1", undefined]],
    ],
    [
      "all that is wrong",
      {
        type: "MultiPoint",
        coordinates: [[1], [1, 2], [200, 1]],
      },
      [
        ["position-short", "coordinates/0", undefined],
        ["position-beyond-180", "coordinates/2", "[-160,1]"],
      ],
    ],
  ])("%s", (_, value, expected) => {
    expect(told(value)).toEqual(expected);
  });

  it("says how the type nests its coordinates", () => {
    const [fault] = geometryFaults({ type: "Polygon", coordinates: RING });
    expect(fault).toMatchObject({ expected: "[[[longitude, latitude], …], …]", found: "0" });
  });

  it("is told of so many times only", () => {
    const coordinates = Array.from({ length: 1000 }, () => [1]);
    expect(geometryFaults({ type: "MultiPoint", coordinates })).toHaveLength(20);
  });
});

it.each([
  { type: "Point", coordinates: [44, 33, 12] },
  { type: "MultiPoint", coordinates: [] },
  { type: "Polygon", coordinates: [[...RING.slice(0, 3), [0, 0, 5]]] },
  { type: "GeometryCollection", geometries: [] },
])("nothing is wrong with %j", (geometry) => {
  expect(isGeometry(geometry)).toBe(true);
});

it("any value is a geometry, or has a reason that is a code", () => {
  const type = fc.constantFrom(
    "Point",
    "MultiPoint",
    "LineString",
    "MultiLineString",
    "Polygon",
    "MultiPolygon",
  );
  const geometry = fc.record({ type, coordinates: fc.jsonValue() });
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), geometry), (value) => {
      for (const { code } of geometryFaults(value)) expect(GEOMETRY_PROBLEMS).toHaveProperty(code);
    }),
  );
});

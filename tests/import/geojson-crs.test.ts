import { describe, expect, it } from "vitest";
import { importText } from "./import-text.ts";

const read = (crs: unknown, ...geometries: unknown[]) =>
  importText(
    "a.geojson",
    JSON.stringify({
      type: "FeatureCollection",
      ...(crs !== undefined && { crs }),
      features: geometries.map((geometry, n) => ({
        ...{ type: "Feature", geometry, properties: { title: `${n}`, date: "2024" } },
      })),
    }),
  );

const point = (...coordinates: number[]) => ({ type: "Point", coordinates });

const named = (name: string) => ({ type: "name", properties: { name } });

const placesOf = ({ story }: ReturnType<typeof read>) =>
  story?.places.map(({ geometry }) => geometry?.coordinates);

describe("a GeoJSON file that names its system of coordinates", () => {
  it.each([
    [named("urn:ogc:def:crs:OGC:1.3:CRS84")],
    [named("urn:ogc:def:crs:EPSG::4326")],
    [{ type: "EPSG", properties: { code: 4326 } }],
    [null],
    [undefined],
  ])("as %j has degrees", (crs) => {
    const found = read(crs, point(44.4, 33.3));
    expect(found.problems).toEqual([]);
    expect(placesOf(found)).toEqual([[44.4, 33.3]]);
  });

  it.each([
    named("urn:ogc:def:crs:EPSG::3857"),
    named("EPSG:900913"),
    { type: "EPSG", properties: { code: 102100 } },
    "EPSG:3857",
  ])("as %j has metres of Web Mercator, which are converted", (crs) => {
    // Half of the equator to the east, and the latitude at which the square map of the world ends.
    const edge = 20037508.342789244;
    const square = [
      [0, 0],
      [edge / 2, 0],
      [edge / 2, edge],
      [0, 0],
    ];
    const found = read(crs, point(edge / 2, -edge), { type: "Polygon", coordinates: [square] });
    expect(placesOf(found)).toEqual([
      [90, -85.0511288],
      [
        [
          [0, 0],
          [90, 0],
          [90, 85.0511288],
          [0, 0],
        ],
      ],
    ]);
    expect(found.problems.map(({ code }) => code)).toEqual(["crs-converted"]);
    expect(found.counts).toMatchObject({ placed: 2, bad: 0 });
  });

  it("reads positions within a collection of shapes, too", () => {
    const found = read("EPSG:3857", { type: "GeometryCollection", geometries: [point(1e6, 1e6)] });
    expect(placesOf(found)).toEqual([[8.9831528, 8.9465739]]);
  });

  it.each([
    ["a system that is not known", named("urn:ogc:def:crs:EPSG::2154"), point(652000, 6862000)],
    ["metres that are degrees", named("urn:ogc:def:crs:EPSG::3857"), point(44.4, 33.3)],
  ])("as %s has no place that would be wrong", (_, crs, geometry) => {
    const found = read(crs, geometry);
    expect(found.problems.map(({ code, path }) => [code, path])).toEqual([
      ["crs-unsupported", "/crs"],
    ]);
    expect(found.counts).toMatchObject({ placed: 0, unplaced: 1, bad: 0 });
  });
});

it("metres without a system are told as such, one by one", () => {
  const { rejects } = read(undefined, point(4908000, 3890000));
  expect(rejects.map(({ problem }) => problem.code)).toEqual(["position-outside-world"]);
});

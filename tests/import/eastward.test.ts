import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Imported } from "../../src/import/imported.ts";
import { importText } from "./import-text.ts";

const lonsOf = ({ story }: Imported): unknown[] =>
  (story?.places ?? []).map(({ geometry }) =>
    geometry?.type === "Point" ? geometry.coordinates[0] : geometry?.coordinates,
  );

const codesOf = ({ problems, rejects }: Imported): string[] => [
  ...problems.map(({ code }) => code),
  ...rejects.map(({ problem }) => problem.code),
];

const table = (...rows: readonly string[]): Imported =>
  importText("a.csv", `title,lat,lon\n${rows.join("\n")}\n`, { lang: "en" });

const geojson = (...geometries: readonly unknown[]): string =>
  JSON.stringify({
    type: "FeatureCollection",
    features: geometries.map((geometry, n) => ({
      type: "Feature",
      geometry,
      properties: { title: `t${n}` },
    })),
  });

const point = (lon: number, lat = 10) => ({ type: "Point", coordinates: [lon, lat] });

describe("longitudes from 0 to 360", () => {
  it("are read so where some go beyond 180 and none is negative, which is told once", () => {
    const read = table("A,10,20", "B,-10,200.25", "C,1,360", "D,0,180");
    expect(lonsOf(read)).toEqual([20, -159.75, 0, 180]);
    expect(read.problems).toEqual([
      {
        ...{ code: "position-eastward", detail: "200.25 → 159.75° W (2)", column: "lon" },
        ...{ row: 2, line: 3 },
      },
    ]);
  });

  it.each([
    ["a negative one", "A,10,200", "B,10,-20"],
    ["a letter for west", "A,10,200", "B,10,20 W"],
    ["one beyond 360", "A,10,200", "B,10,400"],
    ["a latitude beyond 90", "A,10,200", "B,95,100"],
  ])("are not read so beside %s", (_, ...rows) => {
    const read = table(...rows);
    expect(codesOf(read)).toContain("row-beyond-180");
    expect(codesOf(read)).not.toContain("position-eastward");
  });

  it("are not read so where one of many goes beyond 180, which is a slip", () => {
    const rows = Array.from({ length: 10 }, (_, n) => `t${n},33,${36 + n}`);
    const read = table("slip,33,344", ...rows);
    expect(read.rejects.map(({ problem }) => problem.code)).toEqual(["row-beyond-180"]);
    expect(lonsOf(read)).toEqual(rows.map((_, n) => 36 + n));
    expect(lonsOf(table("one of ten,33,344", ...rows.slice(1)))[0]).toBe(-16);
    const points = rows.map((_, n) => point(36 + n, 33));
    const map = importText("a.geojson", geojson(point(344, 33), ...points), { lang: "en" });
    expect(codesOf(map)).not.toContain("position-eastward");
  });

  it("are read so beside numbers that stand for no position at all", () => {
    expect(lonsOf(table("A,10,200", "B,-999,-999"))).toEqual([-160]);
  });

  it("are read so in one cell with the latitude", () => {
    const read = importText("a.csv", 'title,coordinates\nA,"10, 200"\nB,POINT(210 5)\n');
    expect(lonsOf(read)).toEqual([-160, -150]);
  });

  it("are not read so where a column says the side", () => {
    const read = importText("a.csv", "title,lat,N/S,lon,E/W\nA,10,N,200,E\n");
    expect(codesOf(read)).toEqual(["row-beyond-180"]);
  });

  it("lie where the same ones from −180 to 180 do", () => {
    const lon = fc.integer({ min: 0, max: 359_999 }).map((n) => n / 1000);
    fc.assert(
      fc.property(fc.array(lon, { minLength: 1, maxLength: 6 }), (lons) => {
        const read = lonsOf(table(...[...lons, 200].map((one, n) => `${n},1.5,${one}`)));
        read.forEach((one, n) => {
          expect(((one as number) + 360) % 360).toBeCloseTo(lons[n] ?? 200, 6);
          expect(Math.abs(one as number)).toBeLessThanOrEqual(180);
        });
      }),
      { numRuns: 30 },
    );
  });

  it("are read so in GeoJSON, areas that lie beyond 180 as a whole, too", () => {
    const area = [
      [
        [200, 0],
        [210, 0],
        [210, 10],
        [200, 0],
      ],
    ];
    const read = importText(
      "a.geojson",
      geojson(point(20), point(300), { type: "MultiPolygon", coordinates: [area] }),
    );
    expect(lonsOf(read)).toEqual([
      20,
      -60,
      [
        [
          [
            [-160, 0],
            [-150, 0],
            [-150, 10],
            [-160, 0],
          ],
        ],
      ],
    ]);
    expect(codesOf(read)).toEqual(["position-eastward"]);
  });

  const box = (west: number, east: number, height: readonly number[] = []) => [
    [west, 0, ...height],
    [east, 0, ...height],
    [east, 10, ...height],
    [west, 10, ...height],
    [west, 0, ...height],
  ];
  const eastward = (...geometries: readonly unknown[]) =>
    importText("a.geojson", geojson(point(300), ...geometries));
  const reaches = ({ story }: Imported) =>
    (story?.places ?? []).slice(1).map(({ geometry }) => {
      const parts = geometry?.type === "MultiPolygon" ? geometry.coordinates : [];
      return parts.map((rings) =>
        rings.map((ring) => [
          Math.min(...ring.map(([x = 0]) => x)),
          Math.max(...ring.map(([x = 0]) => x)),
        ]),
      );
    });

  it("are read so of an area on both sides of 180, which is cut there with its holes", () => {
    const hole = box(184, 186)
      .toReversed()
      .map(([x = 0, y = 0]) => [x, y / 2 + 2]);
    const read = eastward(
      { type: "Polygon", coordinates: [box(170, 190), hole] },
      { type: "MultiPolygon", coordinates: [[box(10, 12)], [box(179, 182).toReversed()]] },
    );
    expect(codesOf(read)).toEqual(["position-eastward"]);
    expect(reaches(read)).toEqual([
      [
        [[170, 180]],
        [
          [-180, -170],
          [-176, -174],
        ],
      ],
      [[[10, 12]], [[179, 180]], [[-180, -178]]],
    ]);
  });

  it("are turned of a line, which has no place", () => {
    const line = (...coordinates: number[][]) => ({ type: "LineString", coordinates });
    const read = eastward(line([170, 0], [190, 1]), {
      type: "GeometryCollection",
      geometries: [line([170, 0], [180, 2], [190, 1])],
    });
    expect(codesOf(read)).toEqual(["position-eastward", "geometry-kind", "geometry-kind"]);
  });

  it.each([
    ["an edge leaps", [box(10, 350)]],
    ["a ring is not closed", [box(170, 190).slice(0, 4)]],
    ["heights would be lost", [box(170, 190, [5])]],
  ])("are not read so where %s", (_, coordinates) => {
    expect(codesOf(eastward({ type: "Polygon", coordinates }))).toContain("position-beyond-180");
  });

  it("are not read so beside negative ones", () => {
    expect(codesOf(eastward(point(-20)))).toEqual(["position-beyond-180"]);
  });

  it("are not judged line by line", () => {
    const lines = [point(300), point(-20)].map((geometry) =>
      JSON.stringify({ type: "Feature", geometry, properties: { title: "A" } }),
    );
    expect(codesOf(importText("a.geojsonl", lines.join("\n")))).toEqual(["position-beyond-180"]);
  });
});

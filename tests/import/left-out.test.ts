import { describe, expect, it } from "vitest";
import { summary } from "../../src/cli/dateline/import/tell-import.ts";
import { sentence } from "../../src/import/sentences.ts";
import { importText } from "./import-text.ts";

const POINT = [44, 32];

const feature = (geometry: object): object => ({
  type: "Feature",
  geometry,
  properties: { title: "A", date: "2023-12-26" },
});

const GEOJSON = JSON.stringify({
  type: "FeatureCollection",
  features: [
    feature({ type: "Point", coordinates: [44, 32, 120] }),
    feature({ type: "Point", coordinates: [44, 32] }),
    feature({
      type: "LineString",
      coordinates: [
        [44, 32],
        [45, 33],
      ],
    }),
    feature({
      type: "MultiPoint",
      coordinates: [
        [44, 32],
        [45, 33],
      ],
    }),
    feature({
      type: "Polygon",
      coordinates: [
        [
          [0, 0, 5],
          [1, 0, 5],
          [1, 1, 5],
          [0, 0, 5],
        ],
      ],
    }),
  ],
});

const KML = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>
<Placemark><name>A</name><Point><coordinates>44,32,120</coordinates></Point></Placemark>
<Placemark><name>B</name><LineString><coordinates>44,32 45,33</coordinates></LineString></Placemark>
<Placemark><name>C</name><Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 1,0 1,1 0,0</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>
</Document></kml>`;

const GPX = `<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">
<wpt lat="32" lon="44"><ele>120</ele><name>A</name></wpt>
<trk><name>B</name><trkseg><trkpt lat="32" lon="44"/><trkpt lat="33" lon="45"/></trkseg></trk>
<rte><name>C</name><rtept lat="32" lon="44"/><rtept lat="33" lon="45"/></rte>
</gpx>`;

describe("what a story cannot hold of a map file is counted and said", () => {
  it("coordinates of a wider area are counted, in a story as in an archive", () => {
    const table = "title,lat,lon,precision\nA,1.5,2.5,country\nB,1.5,2.5,town\nC,,,country\n";
    const { counts } = importText("a.csv", table);
    expect(counts).toMatchObject({ placed: 1, unplaced: 2, areasAlone: 1 });
  });

  it.each([
    ["GeoJSON", "a.geojson", GEOJSON, { rows: 5, placed: 4, shapesLost: 1, heightsLost: 2 }],
    ["KML", "a.kml", KML, { rows: 3, placed: 2, shapesLost: 1, heightsLost: 1 }],
    ["GPX", "a.gpx", GPX, { rows: 3, placed: 1, shapesLost: 2, heightsLost: 1 }],
  ])("%s", (_, name, text, counts) => {
    const imported = importText(name, text);
    expect(imported.counts).toMatchObject(counts);
    expect(imported.counts.placed + imported.counts.unplaced).toBe(counts.rows);
    const { shapesLost, heightsLost } = counts;
    expect(summary(imported)).toContain(`; ${shapesLost} with a line or other shape left out`);
    expect(summary(imported)).toContain(`; ${heightsLost} with heights left out`);
    const kinds = imported.problems.filter(({ code }) => code === "geometry-kind");
    expect(kinds).toHaveLength(shapesLost);
  });

  it.each([
    ["a.kml", KML.replace("44,32,120", "444,32,120"), 1],
    ["a.gpx", GPX.replace('<wpt lat="32"', '<wpt lat="132"'), 1],
  ])("a position of %s that is not on Earth is told of", (name, text, row) => {
    const { rejects, counts } = importText(name, text);
    expect(rejects.map(({ problem }) => problem)).toMatchObject([
      { code: "position-outside-world", row },
    ]);
    expect(counts).toMatchObject({ rows: 3, bad: 1 });
  });

  it.each([
    [{ type: "MultiPoint", coordinates: [] }, "MultiPoint []"],
    [{ type: "LineString", coordinates: [POINT, [45, 33]] }, "LineString"],
    [{ type: "Polygon", coordinates: [] }, "Polygon []"],
    [{ type: "MultiPolygon", coordinates: [] }, "MultiPolygon []"],
    [{ type: "GeometryCollection", geometries: [] }, "GeometryCollection []"],
    [
      {
        type: "GeometryCollection",
        geometries: [
          { type: "Point", coordinates: POINT },
          { type: "Point", coordinates: [45, 33] },
          { type: "LineString", coordinates: [POINT, [45, 33]] },
        ],
      },
      "GeometryCollection: Point, LineString",
    ],
  ])("%j is named %s", (geometry, kind) => {
    const collection = { type: "FeatureCollection", features: [feature(geometry)] };
    const { problems, counts } = importText("a.geojson", JSON.stringify(collection));
    expect(counts).toMatchObject({ rows: 1, placed: 0, unplaced: 1, shapesLost: 1 });
    expect(problems.map(({ code, detail }) => [code, detail])).toEqual([["geometry-kind", kind]]);
    expect(sentence({ code: "geometry-kind", detail: "" })).not.toMatch(/line/i);
  });

  it.each([
    ["a.kml", KML.replace("44,32,120", "44,32,0")],
    ["a.gpx", GPX.replace("<ele>120</ele>", "<ele>0</ele>")],
  ])("a height of 0 in %s is none that is lost", (name, text) => {
    const { counts, problems } = importText(name, text);
    expect(counts).toMatchObject({ rows: 3, heightsLost: 0 });
    expect(problems.map(({ code }) => code)).not.toContain("height-dropped");
  });

  it("nothing is said where nothing is", () => {
    expect(summary(importText("a.csv", "title,lat,lon\nA,32,44\n"))).not.toContain("left out");
  });
});

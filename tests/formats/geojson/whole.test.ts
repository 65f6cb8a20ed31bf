import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readGeoJson } from "../../../src/formats/geojson/read.ts";

const feature = (title: string, lon: number): string =>
  `    { "type": "Feature", "geometry": { "type": "Point", "coordinates": [${lon}, 33] }, "properties": { "title": "${title}" } }`;

const FILE = `{
  "type": "FeatureCollection",
  "features": [
${[feature("A", 44), feature("B", 45), feature("C", 46)].join(",\n")}
  ]
}
`;

const titles = (text: string): unknown[] =>
  readGeoJson(text)
    .features.filter(({ fault }) => !fault)
    .map(({ properties }) => properties["title"]);

describe("a file that breaks off", () => {
  const cut = FILE.slice(0, FILE.indexOf("46") + 1);
  const { features, problems } = readGeoJson(cut);

  it("says where, and how many features were read", () => {
    expect(problems).toMatchObject([
      { code: "json-cut", line: 6, character: (cut.split("\n")[5]?.length ?? 0) + 1 },
      { code: "json-read", detail: "2" },
    ]);
  });

  it("loses the feature in which it does so, whose number may be cut in half", () => {
    expect(titles(cut)).toEqual(["A", "B"]);
    expect(features[2]?.fault).toMatchObject({ code: "feature-broken", row: 3, line: 6 });
  });

  it("wherever that is, gives only features as they stand in the whole file", () => {
    const whole = readGeoJson(FILE).features;
    fc.assert(
      fc.property(fc.nat({ max: FILE.trimEnd().length - 1 }), (length) => {
        const read = readGeoJson(FILE.slice(0, length));
        const good = read.features.filter(({ fault }) => !fault);
        expect(good).toEqual(whole.slice(0, good.length));
        expect(read.problems.map(({ code }) => code)).toContain("json-cut");
      }),
      { numRuns: FILE.length },
    );
  });
});

it("a mistake within a file costs the feature in which it is", () => {
  const { problems } = readGeoJson(FILE.replace('"title": "B"', '"title": B'));
  expect(titles(FILE.replace('"title": "B"', '"title": B'))).toEqual(["A", "C"]);
  expect(problems).toMatchObject([{ code: "json-invalid", line: 5 }, { code: "json-read" }]);
});

it("a comma too many costs nothing", () => {
  expect(titles(FILE.replace("} }\n  ]", "} },\n  ]"))).toEqual(["A", "B", "C"]);
});

it("another system of coordinates and a field that stands twice are told of where they stand", () => {
  const text = FILE.replace(
    '"features"',
    '"crs": { "properties": { "name": "urn:ogc:def:crs:EPSG::25832" } },\n  "features"',
  ).replace('"title": "B"', '"title": "X", "title": "B"');
  const { problems } = readGeoJson(text);
  expect(problems).toMatchObject([
    { code: "duplicate-key", line: 6, path: "/features/1/properties/title" },
    { code: "crs-unsupported", line: 3, character: 10, path: "/crs" },
  ]);
});

it("a collection or geometry whose type is misspelt is told of with what is near", () => {
  expect(readGeoJson('{"type":"FeatureColection","features":[]}').problems).toMatchObject([
    { code: "not-a-collection", character: 9, nearest: "FeatureCollection" },
  ]);
  const { features } = readGeoJson('{"coordinates":[1,2],"type":"Pont"}');
  expect(features).toMatchObject([
    { fault: { code: "geometry-type", path: "/type", line: 1, character: 29, nearest: "Point" } },
  ]);
});

it("members that are missing are taken for null, and told of", () => {
  const { features, problems } = readGeoJson('{"type":"Feature"}');
  expect(features).toEqual([{ geometry: null, properties: {} }]);
  expect(problems).toMatchObject([
    { code: "feature-member", detail: "geometry" },
    { code: "feature-member", detail: "properties" },
  ]);
});

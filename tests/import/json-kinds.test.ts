import { describe, expect, it } from "vitest";
import { importText } from "./import-text.ts";

const feature = (title: string): string =>
  `{"type":"Feature","geometry":{"type":"Point","coordinates":[44,33]},"properties":{"title":"${title}"}}`;

const codesOf = (name: string, content: string) =>
  importText(name, content).problems.map(({ code, detail, nearest, line, character }) => ({
    code,
    detail,
    ...(nearest !== undefined && { nearest }),
    at: line === undefined ? [] : [line, character],
  }));

const titles = (name: string, content: string) =>
  importText(name, content).story?.events.map(({ title }) => title["en"]);

describe("a feature collection without its features", () => {
  it.each([
    ['{"type":"FeatureCollection"}', { detail: "", at: [1, 1] }],
    ['{"type":"FeatureCollection",\n"features":{}}', { detail: "{}", at: [2, 12] }],
    [
      '{"type":"FeatureCollection",\n"feature":[]}',
      { detail: '"feature"', at: [2, 11], nearest: "features" },
    ],
  ])("%s says what is missing", (text, found) => {
    expect(codesOf("a.geojson", text)).toEqual([{ code: "features-missing", ...found }]);
  });
});

describe("JSON that is no GeoJSON by the book", () => {
  it("is read as a bare list of features, told where they stand", () => {
    const { counts, rejects } = importText("a.json", `[${feature("A")},\n{"type":"Feture"}]`);
    expect(counts).toMatchObject({ rows: 2, placed: 1, bad: 1 });
    expect(rejects[0]?.problem).toMatchObject({ code: "feature-type", line: 2, path: "/1/type" });
  });

  it.each([
    ["TopoJSON", '{"type":"Topology","objects":{},"arcs":[]}'],
    ["Esri JSON", '{"geometryType":"esriGeometryPoint","features":[{"attributes":{}}]}'],
    ["OpenStreetMap JSON (Overpass)", '{"version":0.6,"elements":[{"type":"node","id":1}]}'],
  ])("is named where it is %s", (detail, text) => {
    expect(codesOf("a.json", text)).toEqual([{ code: "json-other-map", detail, at: [1, 1] }]);
  });

  it("is not taken for another map where it only has a field of that name", () => {
    expect(titles("a.json", '[{"title":"A","elements":"fire"}]')).toEqual(["A"]);
  });
});

describe("one JSON text a line", () => {
  it.each([
    ["features", `${feature("A")}\n${feature("B")}\n`],
    ["features with blank lines", `\uFEFF${feature("A")}\r\n\r\n${feature("B")}\r\n`],
    ["records", '{"title":"A","lat":33,"lon":44}\n{"title":"B","lat":33,"lon":44}'],
    ["a text sequence (RFC 8142)", `\u001E${feature("A")}\n\u001E${feature("B")}\n`],
    [
      "a sequence of texts of several lines",
      `\u001E{\n${feature("A").slice(1)}\n\u001E${feature("B")}`,
    ],
  ])("%s", (_, text) => {
    for (const name of ["a.geojson", "a.ndjson", "a.jsonl", "a.geojsonl", "a.geojsons"])
      expect([titles(name, text), codesOf(name, text)]).toEqual([["A", "B"], []]);
  });

  it("with a mistake costs that line alone, told where it is in the file", () => {
    const text = `${feature("A")}\n{"type":"Feature","properties":{"title":B}}\n${feature("C")}`;
    const { counts, problems, rejects } = importText("a.ndjson", text);
    expect(counts).toMatchObject({ rows: 3, placed: 2, bad: 1 });
    expect(problems).toEqual([]);
    expect(rejects.map(({ problem }) => problem)).toMatchObject([
      { code: "json-invalid", row: 2, line: 2, character: 41 },
    ]);
  });

  it("that breaks off within the file is a mistake there, and no end of the file", () => {
    const text = `${feature("A")}\n{"type":"Feature","geometry":null,\n${feature("C")}\n{"type":`;
    const { problems, rejects } = importText("a.ndjson", text);
    expect(problems).toEqual([]);
    expect(rejects.map(({ problem: { code, line } }) => [code, line])).toEqual([
      ["json-invalid", 2],
      ["json-cut", 4],
    ]);
  });

  it("counts columns in a sequence's first line after its separator", () => {
    const text = '\u001E{"type":"Feature","geometry":{"type":"Pont","coordinates":[1,2]}}';
    expect(importText("a.geojsons", text).rejects[0]?.problem).toMatchObject({
      line: 1,
      character: text.indexOf('"Pont"') + 1,
    });
    const below = text.replace('"geometry"', '\n"geometry"');
    expect(importText("a.geojsons", below).rejects[0]?.problem).toMatchObject({
      line: 2,
      character: '"geometry":{"type":'.length + 1,
    });
  });
});

describe("a file of nothing", () => {
  it.each([
    ["a.geojson", ""],
    ["a.json", " \n"],
    ["a.kml", ""],
    ["a.gpx", "\n"],
    ["a.geojson", "\uFEFF"],
  ])("%s: one plain sentence", (name, text) => {
    expect(codesOf(name, text)).toEqual([{ code: "file-empty", detail: "", at: [] }]);
  });

  it.each([
    ["a.geojson", '{"type":"FeatureCollection","features":[]}'],
    ["a.geojson", '{"events":[]}'],
    ["a.kml", '<kml xmlns="http://www.opengis.net/kml/2.2"><Document/></kml>'],
    ["a.gpx", "<gpx/>"],
  ])("%s without a feature", (name, text) => {
    expect(codesOf(name, text)).toEqual([{ code: "features-none", detail: "", at: [] }]);
  });
});

describe("a file whose content is of another kind than its name says", () => {
  it.each([
    ["a.csv", "HTML", "<!DOCTYPE html>\n<html><body>Log in</body></html>"],
    ["a.csv", "HTML", "\uFEFF <html lang=en><head>"],
    ["a.tsv", "HTML", '<?xml version="1.0"?>\n<!-- made by --><!DOCTYPE html PUBLIC "x">'],
    ["a.csv", "JSON", '{"type":"FeatureCollection","features":[]}'],
    ["a.csv", "JSON", '[{"title":"A"}]'],
    ["a.csv", "XML", '<?xml version="1.0"?><kml/>'],
    ["a.geojson", "HTML", "<!doctype html><p>Not found"],
    ["a.geojson", "XML", "<kml></kml>"],
    ["a.kml", "HTML", "<!doctype html><p>Not found"],
    ["a.gpx", "JSON", '{"type":"FeatureCollection","features":[]}'],
  ])("%s is %s", (name, detail, text) => {
    const { columns, problems, story } = importText(name, text);
    expect([problems, columns, story]).toEqual([[{ code: "content-other", detail }], [], null]);
  });

  it.each([
    ["a.csv", "[ref],title\n1,A\n"],
    ["a.csv", "<10 m,title\n1,A\n"],
  ])("%s may begin so and be a table: %s", (name, text) => {
    expect(codesOf(name, text)).toEqual([]);
  });
});

it.each(["a.json", "a.geojson", "a.ndjson"])("a table under the name %s is called one", (name) => {
  const { problems } = importText(name, "title,date\nA,2024-01-01\n");
  expect(problems).toEqual([{ code: "content-table", detail: "title,date" }]);
});

it("JSON that is not whole, or a word alone, is no table", () => {
  for (const text of ['[{"a": 1,\n', '{"a": 1,\n', "null\n", '"a"\n'])
    expect(importText("a.json", text).problems.map(({ code }) => code)).not.toContain(
      "content-table",
    );
});

import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { importText, reread } from "../import-text.ts";

const POINT = (lon: number, lat: number) => ({ type: "Point", coordinates: [lon, lat] });
const FEATURE = (geometry: object, properties: object) => ({
  type: "Feature",
  geometry,
  properties,
});

it("uMap's layers are the kinds of its events", () => {
  const layer = (name: string, ...features: object[]) => ({
    type: "FeatureCollection",
    _umap_options: { name },
    features,
  });
  const umap = {
    type: "umap",
    properties: { name: "Floods" },
    layers: [
      layer("Shelters", FEATURE(POINT(44, 32), { name: "School", description: "Open" })),
      layer("Damage", FEATURE(POINT(45, 33), { name: "Bridge" })),
    ],
  };
  const { story, shape } = importText("floods.umap", JSON.stringify(umap));
  expect(shape?.["en"]).toBe("uMap");
  expect(story?.headline).toEqual({ en: "Floods" });
  expect(story?.types.map(({ label }) => label["en"])).toEqual(["Shelters", "Damage"]);
  expect(story && reread(story)).toEqual({ story, issues: [] });
});

it("TimeMap's events get the places that they name", () => {
  const timemap = {
    events: [
      { id: "e1", description: "Seen", date: "2023-12-26", location: "L1", category: "Video" },
      { id: "e2", description: "Heard", date: "26/12/2023", location: "none" },
    ],
    locations: [{ id: "L1", name: "Market", latitude: 36.19, longitude: 44.01 }],
  };
  const { story, shape, counts } = importText("timemap.json", JSON.stringify(timemap));
  expect(shape?.["en"]).toBe("TimeMap");
  expect(counts).toMatchObject({ placed: 1, unplaced: 1, bad: 0 });
  expect(story?.places[0]?.geometry).toEqual(POINT(44.01, 36.19));
  expect(story && reread(story)).toEqual({ story, issues: [] });
});

it("Linked Places give a place, and the time that its description has", () => {
  const place = {
    "@id": "https://example.org/1",
    type: "Feature",
    properties: { title: "Nineveh", ccodes: ["IQ"] },
    names: [{ toponym: "نينوى", lang: "ar" }],
    when: { timespans: [{ start: { in: "-0700" }, end: { earliest: "0612" } }] },
    geometry: POINT(43.15, 36.36),
    descriptions: [{ value: "A city." }],
  };
  const file = { "@context": "x", type: "FeatureCollection", features: [place] };
  const { story, shape } = importText("places.jsonld", JSON.stringify(file));
  expect(shape?.["en"]).toBe("Linked Places");
  expect(story?.events[0]?.when.edtf).toBe("-0700/..");
  expect(story?.places[0]?.properties.ccodes).toEqual(["IQ"]);
  expect(story && reread(story)).toEqual({ story, issues: [] });
});

const KML =
  '<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Well</name><TimeStamp><when>2023-12-26</when></TimeStamp><Point><coordinates>44,32,120</coordinates></Point></Placemark></Document></kml>';
const GPX =
  '<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="32" lon="44"><name>Well</name><time>2023-12-26T04:45:00Z</time></wpt><trk><name>Way</name><trkseg><trkpt lat="32" lon="44"/><trkpt lat="33" lon="45"/></trkseg></trk></gpx>';

describe("map files", () => {
  it("KML, and the same in KMZ beside pictures", () => {
    const kmz = zipSync({ "a.png": strToU8("x"), "doc.kml": strToU8(KML) });
    for (const [name, content] of [
      ["a.kml", KML],
      ["a.kmz", kmz],
    ] as const) {
      const { story, problems } = importText(name, content);
      expect(story?.places[0]?.geometry).toEqual(POINT(44, 32));
      expect(story?.events[0]?.when.edtf).toBe("2023-12-26");
      expect(problems.map(({ code }) => code)).toEqual(["height-dropped"]);
    }
  });

  it("GPX: waypoints have a place; a track is kept without one, and that is told", () => {
    const { story, counts, problems } = importText("a.gpx", GPX);
    expect(counts).toMatchObject({ placed: 1, unplaced: 1 });
    const well = story?.events.find(({ id }) => id === "well");
    expect(well?.when.edtf).toBe("2023-12-26T04:45:00Z");
    expect(problems).toMatchObject([{ code: "geometry-kind", detail: "LineString" }]);
  });

  it.each([
    ["a.kml", "<!DOCTYPE kml [<!ENTITY a 'b'>]><kml/>", "xml-doctype"],
    ["a.kml", GPX, "not-kml"],
    ["a.gpx", KML, "not-gpx"],
    ["a.kmz", "no archive", "zip-invalid"],
    ["a.kmz", zipSync({ "a.txt": strToU8("x") }), "not-kmz"],
    ["a.kmz", zipSync({ "doc.kml": new Uint8Array(65_000_000) }), "zip-too-large"],
    ["a.json", "{", "json-cut"],
    ["a.json", "[".repeat(100), "too-deep"],
    ["a.xlsx", "PK", "kind-spreadsheet"],
    ["a.SHP", "x", "kind-map"],
    ["a.bin", "%PDF-1.7", "kind-document"],
    ["a.bin", "PK", "kind-unknown"],
    ["a", "x", "kind-unknown"],
    ["a.csv", "", "csv-empty"],
  ])("%s with something wrong is refused: %#", (name, content, code) => {
    const { story, problems } = importText(name, content);
    expect(story).toBeNull();
    expect(problems.map((problem) => problem.code)).toContain(code);
  });
});

it("reads UTF-16, and names bytes that are no text", () => {
  const text = "title,lat,lon\nالحلة,32.46,44.42\n";
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from(Array.from(text, (c) => c.charCodeAt(0))).buffer),
  ]);
  expect(importText("a.csv", utf16).story?.events[0]?.title).toEqual({ en: "الحلة" });
  const broken = new Uint8Array([...strToU8("title\nCaf"), 0xe9, 0x0a]);
  expect(importText("a.csv", broken).problems.map(({ code }) => code)).toEqual(["encoding"]);
});

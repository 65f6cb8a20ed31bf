import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { importText, reread } from "../import-text.ts";

const ACLED_HEAD =
  "event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,inter1,actor2,inter2,location,latitude,longitude,geo_precision,source,notes,fatalities";
const ACLED = [
  ACLED_HEAD,
  'IRQ1,25 December 2023,2023,1,Explosions/Remote violence,Air/drone strike,"Military Forces of X",External/Other forces,Group Y,Political militia,Hillah,32.46,44.42,1,Radio Z,"As the source tells it.",1',
  "IRQ2,2023-12-20,2023,2,Battles,Armed clash,A,1,B,2,Near Kirkuk,35.47,44.39,2,,Told.,0",
  "IRQ3,2023-12-01,2023,3,Riots,Violent demonstration,,,,,Anbar,33.4,42.4,3,,Told.,0",
].join("\n");

describe("ACLED's export", () => {
  const { story, shape, counts } = importText("acled.csv", ACLED);

  it("is known by its columns and gives a story without an issue", () => {
    expect(shape?.["en"]).toBe("ACLED");
    expect(counts).toMatchObject({ rows: 3, placed: 2, unplaced: 1, bad: 0 });
    expect(story && reread(story)).toEqual({ story, issues: [] });
  });

  it("is no more exact than its own codes say", () => {
    expect(
      story?.places.map(({ geometry, properties: { precision } }) => [
        geometry?.type ?? null,
        precision.level,
        precision.acled,
      ]),
    ).toEqual([
      ["Point", "town", 1],
      ["Point", "near", 2],
      [null, "region", 3],
    ]);
    expect(story?.events.map(({ when: { edtf, precision } }) => [edtf, precision])).toEqual([
      ["2023-12-25", "day"],
      ["2023-12-20~", "day"],
      ["2023-12", "month"],
    ]);
  });

  it("has ACLED's types, and others in the look of their kind", () => {
    expect(story?.events.map(({ type }) => type)).toEqual([
      "air-drone-strike",
      "armed-clash",
      "violent-demonstration",
    ]);
    expect(story?.types).toEqual([
      expect.objectContaining({ id: "violent-demonstration", shape: "hexagon" }),
    ]);
    expect(story?.events[0]?.acled?.time_precision).toBe(1);
  });

  it("counts deaths as a claim of ACLED's; 0 is no claim", () => {
    expect(story?.claims.map(({ event, claimant, value }) => [event, claimant, value])).toEqual([
      ["irq1", "armed-conflict-location-event-data-acled", { count: { min: 1, max: 1 } }],
    ]);
  });

  it("says of parties no more than that it is about them", () => {
    expect(story?.events[0]?.actors.map(({ role }) => role)).toEqual(["subject", "subject"]);
    expect(story?.actors.slice(0, 2).map(({ type }) => type)).toEqual([
      "external-forces",
      "political-militia",
    ]);
  });
});

it("ACLED and UCDP name the country of a place", () => {
  const titles = (name: string, table: string): string[] =>
    importText(name, table).story?.places.map(({ properties: { title } }) => title) ?? [];
  const lines = (table: string, ...cells: string[]): string =>
    table
      .split("\n")
      .map((line, n) => `${line},${cells[n] ?? ""}`)
      .join("\n");
  expect(titles("acled.csv", lines(ACLED, "country", "Iraq", "Iraq", "Iraq"))).toEqual([
    "Hillah, Iraq",
    "Near Kirkuk, Iraq",
    "Anbar, Iraq",
  ]);
  expect(titles("ged.csv", lines(UCDP, "country", "Iraq", "Iraq"))).toEqual([
    "Mosul city, Iraq",
    "Ninawa governorate, Iraq",
  ]);
});

const UCDP = [
  "id,relid,type_of_violence,side_a,side_b,where_prec,where_coordinates,where_description,date_prec,date_start,date_end,latitude,longitude,best,low,high,deaths_civilians,source_article",
  "1,IRQ-1,1,Government,Group,1,Mosul city,,1,2016-05-01 00:00:00.000,2016-05-01 00:00:00.000,36.34,43.12,5,3,7,2,Agency",
  "2,IRQ-2,3,Group,Civilians,4,Ninawa governorate,,4,2016-05-01,2016-05-31,36.0,42.0,10,10,10,0,",
].join("\n");

it("UCDP's events keep estimates, areas and open days as they are", () => {
  const { story, shape } = importText("ged.csv", UCDP);
  expect(shape?.["en"]).toBe("UCDP GED");
  expect(story && reread(story)).toEqual({ story, issues: [] });
  expect(story?.claims.map(({ facet, value }) => [facet, value])).toEqual([
    ["killed", { count: { min: 3, max: 7 } }],
    ["civilians-killed", { count: { min: 2, max: 2 } }],
    ["killed", { count: { min: 10, max: 10 } }],
  ]);
  expect(story?.places.map(({ geometry }) => geometry === null)).toEqual([false, true]);
  expect(story?.places[1]?.properties.precision).toMatchObject({ level: "admin", ucdp: 4 });
  expect(story?.events.map(({ when }) => when.edtf)).toEqual([
    "2016-05-01",
    "[2016-05-01..2016-05-31]",
  ]);
});

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

import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArchive } from "../../src/formats/archive/read.ts";
import { readCsv } from "../../src/formats/csv/read.ts";
import { readGeoJson } from "../../src/formats/geojson/read.ts";
import { readKml } from "../../src/formats/kml/read.ts";
import { READERS } from "../../src/formats/readers.ts";
import type { Reading } from "../../src/formats/reading.ts";

const codes = ({ problems, features }: Reading): string[] => [
  ...problems.map(({ code }) => code),
  ...features.flatMap(({ fault }) => fault?.code ?? []),
];

const KML = (inside: string): string =>
  `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inside}</Document></kml>`;

const HUGE = " ".repeat(20_000_001);

describe("GeoJSON that is not good", () => {
  it.each([
    ["", "json-cut"],
    ["{", "json-cut"],
    ["{]}", "json-invalid"],
    [`[${"7,".repeat(1_000_001)}`, "json-unread"],
    ["[]", "not-a-collection"],
    ['{"type":"Topology"}', "json-other-map"],
    [`${"[".repeat(100)}${"]".repeat(100)}`, "too-deep"],
    [HUGE, "too-large"],
    ['{"type":"FeatureCollection","features":[7]}', "feature-object"],
    ['{"type":"Feature","geometry":{"type":"Point","coordinates":[200,0]}}', "position-beyond-180"],
    ['{"type":"Feature","geometry":{"type":"Point","coordinates":"x"}}', "geometry-nesting"],
    ['{"type":"Feature","geometry":{"type":"constructor","coordinates":[]}}', "geometry-type"],
  ])("%# is refused with a reason", (text, code) => {
    expect(codes(readGeoJson(text))).toContain(code);
  });

  it("loses only what is bad", () => {
    const point = { type: "Point", coordinates: [44.4, 32.5] };
    const good = { type: "Feature", geometry: point, properties: { title: "Hillah" } };
    const { features } = readGeoJson(
      JSON.stringify({
        type: "FeatureCollection",
        features: [7, good, { ...good, geometry: { type: "Nowhere" } }],
      }),
    );
    expect(features).toMatchObject([
      { geometry: null, properties: {}, fault: { code: "feature-object", row: 1 } },
      { geometry: point, properties: { title: "Hillah" } },
      { geometry: null, properties: { title: "Hillah" }, fault: { code: "geometry-type", row: 3 } },
    ]);
    expect(features[1]).not.toHaveProperty("fault");
  });
});

describe("a table that is not good", () => {
  it.each([
    ["", "csv-empty"],
    ["a,b\r\n1\r\n", "csv-row-short"],
    ["a,b\r\n1,2,3\r\n", "csv-row-long"],
    ['a,b\r\n"1,2\r\n', "csv-quotes"],
    [HUGE, "too-large"],
    ["a\n".repeat(100_002), "too-large"],
  ])("%# is named with a reason", (text, code) => {
    expect(codes(readCsv(text))).toContain(code);
  });

  it.each(["a;lat;lon\n1;33.5;44\n", "a\tlat\tlon\n1\t33.5\t44\n"])("is read as %j", (text) => {
    expect(readCsv(text).features[0]?.geometry).toEqual({
      type: "Point",
      coordinates: [44, 33.5],
    });
  });

  it("has no point where the coordinates are off the earth or missing", () => {
    const { features } = readCsv("lat,lon\n91,0\n ,5\nx,y\n");
    expect(features.map(({ geometry }) => geometry)).toEqual([null, null, null]);
  });
});

describe("KML that is not good", () => {
  const bomb = '<!DOCTYPE k [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';
  it.each([
    ["", "xml-invalid"],
    ["<kml>", "xml-cut"],
    [`${bomb}${KML("<name>&b;</name>")}`, "xml-doctype"],
    [`<!-- --><!doctype kml>${KML("")}`, "xml-doctype"],
    ["<gpx></gpx>", "not-kml"],
    [KML("<Folder>".repeat(70) + "</Folder>".repeat(70)), "too-deep"],
    [KML("<name>&undefined;</name>"), "xml-invalid"],
    [HUGE, "too-large"],
  ])("%# is refused with a reason", (text, code) => {
    expect(codes(readKml(text))).toEqual([code]);
  });

  it("may hold tags as text in comments and CDATA", () => {
    const tags = "<b>".repeat(100);
    const placemark = `<!-- ${tags} <!DOCTYPE> --><Placemark><name><![CDATA[${tags}]]></name></Placemark>`;
    const { features, problems } = readKml(KML(placemark));
    expect(problems).toEqual([]);
    expect(features[0]?.properties["name"]).toBe(tags);
  });
});

describe("a zip that is not good", () => {
  const zip = (files: Record<string, string>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

  it("is refused when it is none", () => {
    expect(codes(readArchive(strToU8("no zip at all, but some text that is long enough")))).toEqual(
      ["zip-invalid"],
    );
  });

  it("is refused when it would unpack to too much", () => {
    const files = { "bomb.json": " ".repeat(65_000_000) };
    const bytes = zip(files);
    expect(bytes.length).toBeLessThan(100_000);
    expect(readArchive(bytes)).toMatchObject({
      files: [],
      problems: [{ code: "zip-too-large", detail: "65 MB", expected: "≤ 64 MB" }],
    });
  });

  it("cannot unpack to more than its directory says", () => {
    const bytes = zip({ "story.json": "x".repeat(100_000) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint32(directory + 24, 10, true);
    const { files } = readArchive(bytes);
    expect(files.every((file) => file.bytes.length <= 10)).toBe(true);
  });

  it("is refused when it holds too many files", () => {
    const many = Object.fromEntries(Array.from({ length: 65 }, (_, n) => [`${n}.txt`, ""]));
    expect(codes(readArchive(zip(many)))).toEqual(["zip-too-many"]);
  });

  it("says nothing of what a Mac or Windows put into it, and does not count it", () => {
    const own = Array.from({ length: 40 }, (_, n) => `Valencia/${n}.csv`);
    const theirs = own.map((name) => `__MACOSX/${name.replace("/", "/._")}`);
    const others = ["__MACOSX/._Valencia", "Valencia/.DS_Store", "a/._x", "Thumbs.db"];
    const all = [...own, ...theirs, ...others].map((name) => [name, "x"]);
    const { files, problems } = readArchive(zip(Object.fromEntries(all) as Record<string, string>));
    expect(files.map(({ path }) => path)).toEqual(own);
    expect(problems).toEqual([]);
  });

  it("leaves packed what is to be unpacked later, however long that is", () => {
    const bytes = zip({ "a.csv": "x".repeat(1000), "b.txt": "y" });
    const options = { mostUnpacked: 10, isLater: ({ size }: { size: number }) => size > 10 };
    const { files, later, problems } = readArchive(bytes, options);
    expect(files.map(({ path }) => path)).toEqual(["b.txt"]);
    expect(later).toMatchObject([{ name: "a.csv", size: 1000 }]);
    expect(problems).toEqual([]);
  });

  it.each(["../story.json", "/etc/passwd", "a/../../b", "C:\\x", ".hidden"])(
    "loses a file named %s and keeps the others",
    (name) => {
      const files = new Map([
        ["s/story.json", "{}"],
        [name, "x"],
      ]);
      const read = readArchive(zip(Object.fromEntries(files)));
      expect(read.files.map((file) => file.name)).toEqual(["story.json"]);
    },
  );
});

it.each(Object.entries(READERS))("the reader of %s never throws", (_, reader) => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.uint8Array(), (text, bytes) => {
      const { problems } = reader.input === "text" ? reader.read(text) : reader.read(bytes);
      expect(Array.isArray(problems)).toBe(true);
    }),
  );
});

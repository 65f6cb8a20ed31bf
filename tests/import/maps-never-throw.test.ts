import fc from "fast-check";
import { expect, it } from "vitest";
import { importText, reread } from "./import-text.ts";

/** Either what a map has there, or anything that JSON can hold. */
const or = (...values: unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof(fc.constantFrom(...values), fc.constantFrom(...values), fc.jsonValue({ maxDepth: 2 }));

const list = (one: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.array(one, { maxLength: 3 }) },
    fc.jsonValue({ maxDepth: 1 }),
  );

const record = (members: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(members, { requiredKeys: [] });

const NAMES = ["A", "__proto__", "constructor", "toString", "type", ""];

const point = or(
  { type: "Point", coordinates: [4908000, 3890000] },
  { type: "Point", coordinates: [44, 33] },
);

const collected = record({
  type: fc.constant("GeometryCollection"),
  geometries: list(point),
});

const properties = record({
  name: or(...NAMES),
  description: or("**a** [[b|c]] {{d}} *", "<b>a</b>"),
  Datum: or("2024-06-01"),
  _umap_options: or({ color: "red" }),
});

const feature = record({
  type: fc.constant("Feature"),
  id: or("QwNjg", 7),
  geometry: fc.oneof(point, collected),
  properties: fc.oneof(properties, or(null)),
});

const options = record({ name: or(...NAMES), remoteData: or({ url: "https://example.org/a" }) });

const collection = record({
  type: fc.constant("FeatureCollection"),
  crs: or("EPSG:3857", "EPSG:25832", null),
  features: list(feature),
  _umap_options: fc.oneof(options, or({})),
});

const umap = record({
  type: fc.constant("umap"),
  properties: or({ name: "A", licence: { name: "B" } }),
  layers: list(collection),
}).map((map) => ({ ...map, type: "umap" }));

const filters = list(or("F1", { key: "__proto__", value: "B" }, { key: "A", value: "B" }));

const timeMap = record({
  events: list(
    record({
      ...{ id: or("CIV1"), date: or("02/24/2022"), location: or("A"), description: or("B") },
      ...{ latitude: or("48.7"), longitude: or("37.5"), filters, associations: filters },
      sources: list(or("S1", "toString", { id: "S2", path: "https://example.org" })),
    }),
  ),
  sources: list(or({ id: "S1", paths: ["https://example.org"] }, { id: "toString" })),
  associations: list(or({ id: "F1", filter_paths: ["constructor", "B", "C"] })),
});

it.each([
  ["uMap", umap],
  ["TimeMap", timeMap],
  ["GeoJSON with a system of coordinates", collection],
])("whatever stands in a file of %s, what it gives is a story without an issue", (_, file) => {
  fc.assert(
    fc.property(file, (value) => {
      const { story, counts } = importText("a.json", JSON.stringify(value));
      expect(counts.placed + counts.unplaced + counts.bad).toBe(counts.rows - counts.unread);
      if (story) expect(reread(story).issues).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const KML_PARTS = [
  "<Folder>",
  "</Folder>",
  "<name>A</name>",
  "<Placemark>",
  "</Placemark>",
  "<TimeStamp><when>2020</when></TimeStamp>",
  "<TimeSpan><begin>2020</begin></TimeSpan>",
  "<TimeSpan/>",
  "<description>a &lt;b&gt;c&lt;/b&gt; &amp;#0;</description>",
  '<ExtendedData><Data name="__proto__"><value>x</value></Data></ExtendedData>',
  '<ExtendedData><Data name="@inherited"><value>x</value></Data></ExtendedData>',
  '<ExtendedData><Data name="timespan"><value>x</value></Data></ExtendedData>',
  "<Point><coordinates>44,33</coordinates></Point>",
];

it("whatever lies in the folders of a KML, what it gives is a story without an issue", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...KML_PARTS), { maxLength: 14 }), (parts) => {
      const text = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${parts.join("")}</Document></kml>`;
      const { story } = importText("a.kml", text);
      if (story) expect(reread(story).issues).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

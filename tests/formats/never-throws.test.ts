import fc from "fast-check";
import { expect, it } from "vitest";
import { readArchive } from "../../src/formats/archive/read.ts";
import { writeArchive } from "../../src/formats/archive/write.ts";
import { readCsv } from "../../src/formats/csv/read.ts";
import { readGeoJson } from "../../src/formats/geojson/read.ts";
import { readKml } from "../../src/formats/kml/read.ts";
import { makeStory } from "../explore/make-story.ts";
import { HOSTILE_STRINGS } from "../fixtures/hostile-strings.ts";
import { extractOf } from "./extract-of.ts";

const joined = (...pieces: string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...pieces, ...HOSTILE_STRINGS), { maxLength: 20 })
    .map((all) => all.join(""));

const KML_PIECES = [
  ...[
    "Placemark",
    "Point",
    "coordinates",
    "Polygon",
    "outerBoundaryIs",
    "LinearRing",
    "MultiGeometry",
  ],
  ...[
    "name",
    "description",
    "TimeSpan",
    "begin",
    "ExtendedData",
    "Data",
    "Style",
    "styleUrl",
    "Folder",
  ],
  ...["gx:Track", "gx:coord", "LatLonBox", "GroundOverlay", "north", "StyleMap", "Pair", "Schema"],
].flatMap((name) => [`<${name}>`, `</${name}>`, `<${name}/>`, `<${name}>1,2 x 3</${name}>`]);

const KML_START =
  '<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2">';

it("KML put together from its own pieces is read or refused, without an exception", () => {
  fc.assert(
    fc.property(joined(...KML_PIECES), (inside) => {
      const { features, problems } = readKml(`${KML_START}${inside}</kml>`);
      const told = problems.find(({ code }) => code === "xml-read")?.detail;
      const [read, all] = (told ?? "0 / 0").split(" / ").map(Number);
      // Of a picture is told in files that are whole, too.
      const faults = problems.filter(({ code }) => code !== "kml-picture");
      expect(read).toBe(faults.length > 0 ? features.length : 0);
      expect(all).toBeGreaterThanOrEqual(read ?? NaN);
    }),
    { numRuns: 1000 },
  );
});

it("well-formed KML that makes little sense is read or refused, without an exception", () => {
  const names = KML_PIECES.flatMap((piece) => /^<([\w:]+)\/>$/.exec(piece)?.[1] ?? []);
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom("", "1,2", "x", "1,2,3 4,5", "NaN,NaN", "1e999,0", "#a"),
      fc
        .tuple(fc.constantFrom(...names), fc.array(tie("tree"), { maxLength: 4 }))
        .map(([name, inside]) => `<${name} id="a" name="b">${inside.join("")}</${name}>`),
    ),
  }));
  fc.assert(
    fc.property(tree, (inside) => {
      for (const { geometry } of readKml(`${KML_START}${inside}</kml>`).features)
        expect(geometry === null || typeof geometry.type === "string").toBe(true);
    }),
    { numRuns: 1000 },
  );
});

it("any JSON is read or refused as GeoJSON, without an exception", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (geometry, properties) => {
      const feature = { type: "Feature", geometry, properties };
      const text = JSON.stringify({ type: "FeatureCollection", features: [feature, geometry] });
      expect(readGeoJson(text).features.length).toBeGreaterThanOrEqual(1);
    }),
  );
});

it("any table is read, row for row", () => {
  fc.assert(
    fc.property(joined("a,b,lat,lon\r\n", '"', ",", "\n", "1", "x"), (text) => {
      const { features } = readCsv(text);
      for (const { properties } of features) expect(typeof properties).toBe("object");
    }),
    { numRuns: 500 },
  );
});

it("a damaged archive is read or refused, without an exception", () => {
  const whole = writeArchive(extractOf(makeStory()));
  const damage = fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(damage, fc.nat({ max: whole.length }), (changes, length) => {
      const bytes = whole.slice(0, length);
      for (const [at, value] of changes) if (at < length) bytes[at] = value;
      expect(Array.isArray(readArchive(bytes).files)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

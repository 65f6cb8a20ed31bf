import { describe, expect, it } from "vitest";
import type { ExportId } from "../../src/formats/exports.ts";
import { readKml } from "../../src/formats/kml/read.ts";
import type { Geometry } from "../../src/story/records/place.ts";
import { makeClaim, makeEvent, makePlace, makeQuote, makeStory } from "../explore/make-story.ts";
import { extractOf } from "./extract-of.ts";
import { readBack, textOfExport } from "./read-back.ts";

const IDS = ["geojson", "kml", "linked-places"] as const satisfies ExportId[];

const ring = (west: number, size: number): [number, number][] => [
  [west, 0],
  [west + size, 0],
  [west + size, size],
  [west, 0],
];

const ISLANDS: Geometry = {
  type: "MultiPolygon",
  coordinates: [[ring(10, 5), ring(11, 1)], [ring(20, 5)]],
};

const LAGOON: Geometry = { type: "Polygon", coordinates: [ring(30, 5), ring(31, 1)] };

const geometries = (id: ExportId, geometry: Geometry | null): unknown[] => {
  const place = makePlace("there", { geometry, level: "region" });
  return readBack(id, extractOf(makeStory({ places: [place] }))).features.map(
    (feature) => feature.geometry,
  );
};

/** What a geometry is without its rings' order and the certainty of Linked Places. */
const rings = (geometry: unknown): string[] =>
  Array.from(
    JSON.stringify(geometry).matchAll(/\[(?:\[-?[\d.]+,-?[\d.]+\],?)+\]/g),
    ([text]) => text,
  );

describe.each(IDS)("a place that has no event, in %s", (id) => {
  it.each([
    ["a point", { type: "Point", coordinates: [-58.4, -34.6] } satisfies Geometry],
    ["an area with a hole", LAGOON],
  ])("is kept as %s", (_, geometry) => {
    expect(geometries(id, geometry)).toMatchObject([geometry]);
  });

  it("is kept with all its islands and holes", () => {
    const [found] = geometries(id, ISLANDS);
    expect(rings(found)).toEqual(rings(ISLANDS));
  });

  it("is kept where it cannot be placed", () => {
    expect(geometries(id, null)).toEqual([null]);
  });
});

describe("a story that leaves much open", () => {
  const event = makeEvent("one", {
    title: { en: "Title" },
    unplaced: { en: "The article names no place." },
    places: [],
  });
  const about = [{ event: "one" }];
  const extract = extractOf(
    makeStory({
      events: [event],
      quotes: [
        makeQuote("q", { about }),
        makeQuote("r", { about, unattributed: { en: "A witness" } }),
      ],
      claims: [makeClaim("c", { event: "one", claimant: "nobody", source: "nowhere" })],
    }),
  );

  it.each(["geojson", "kml", "csv"] as const)("says so in %s", (id) => {
    const text = textOfExport(id, extract);
    expect(text).toContain("Unattributed in the source");
    expect(text).toContain("A witness");
    expect(text).toContain("nobody");
    if (id !== "csv") expect(text).toContain("The article names no place.");
    expect(readBack(id, extract).features).toMatchObject([{ geometry: null }]);
  });
});

describe("KML of others", () => {
  it("may begin with a byte order mark and have no title", () => {
    const text =
      '\uFEFF<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>x</name></Placemark></kml>';
    expect(readKml(text)).toMatchObject({
      about: {},
      features: [{ geometry: null }],
      problems: [],
    });
  });

  it("loses a point that is off the earth, not its placemark", () => {
    const point = "<Point><coordinates>200,95</coordinates></Point>";
    const text = `<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>x</name>${point}</Placemark></kml>`;
    expect(readKml(text).features).toMatchObject([{ geometry: null, properties: { name: "x" } }]);
  });
});

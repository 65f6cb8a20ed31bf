import { describe, expect, it } from "vitest";
import { boundsOf, cutOf, unbroken, type Bounds } from "../../src/explore/bounds.ts";
import type { Geometry, Place } from "../../src/story/records/place.ts";
import { HILLAH, HILLAH_INDEX, POINT_PLACES } from "./hillah.ts";
import { makePlace } from "./make-story.ts";

const METRES_PER_DEGREE = 111_195;

const AREA: Geometry = {
  type: "Polygon",
  coordinates: [
    [
      [40, 30],
      [50, 30],
      [50, 38],
      [40, 30],
    ],
  ],
};

const point = (lng: number, lat: number): Geometry => ({ type: "Point", coordinates: [lng, lat] });

/** The four outermost points of a place's circle. */
const edges = ({ geometry, properties }: Place): [lng: number, lat: number][] => {
  if (geometry?.type !== "Point") throw new Error("This place has no point.");
  const [lng = NaN, lat = NaN] = geometry.coordinates;
  const up = (properties.precision.radiusM ?? 0) / METRES_PER_DEGREE;
  const across = up / Math.cos((lat * Math.PI) / 180);
  return [
    [lng, lat + up],
    [lng, lat - up],
    [lng + across, lat],
    [lng - across, lat],
  ];
};

const expectHolds = ([west, south, east, north]: Bounds, [lng, lat]: [number, number]): void => {
  const slack = 0.001;
  expect(lng).toBeGreaterThan(west - slack);
  expect(lng).toBeLessThan(east + slack);
  expect(lat).toBeGreaterThan(south - slack);
  expect(lat).toBeLessThan(north + slack);
};

describe("the bounds of places", () => {
  it("hold the five places of Hillah with their radii, and no more", () => {
    const bounds = boundsOf(HILLAH.places);
    if (!bounds) throw new Error("The story has places.");
    const all = POINT_PLACES.flatMap((id) => {
      const place = HILLAH_INDEX.place.get(id);
      return place ? edges(place) : [];
    });
    expect(all).toHaveLength(20);
    for (const edge of all) expectHolds(bounds, edge);
    const [west, south, east, north] = bounds;
    expect(west).toBeCloseTo(Math.min(...all.map(([lng]) => lng)), 2);
    expect(south).toBeCloseTo(Math.min(...all.map(([, lat]) => lat)), 2);
    expect(east).toBeCloseTo(Math.max(...all.map(([lng]) => lng)), 2);
    expect(north).toBeCloseTo(Math.max(...all.map(([, lat]) => lat)), 2);
  });

  it("are the point itself where a place is known exactly", () => {
    expect(boundsOf([makePlace("a", { geometry: point(44, 33) })])).toEqual([44, 33, 44, 33]);
  });

  it("leave areas out beside a point", () => {
    const country = makePlace("country", { geometry: AREA, level: "country" });
    const town = makePlace("town", { geometry: point(10, 20) });
    expect(boundsOf([country, town])).toEqual([10, 20, 10, 20]);
  });

  it("leave a country out beside a point, also where only its middle is given", () => {
    const country = makePlace("country", { geometry: point(0, 0), level: "country" });
    expect(boundsOf([country, makePlace("town", { geometry: point(10, 20) })])).toEqual([
      10, 20, 10, 20,
    ]);
  });

  it("hold an area that is outlined unasked, beside a point", () => {
    const province = makePlace("province", { geometry: AREA, level: "admin" });
    const town = makePlace("town", { geometry: point(10, 20) });
    expect(boundsOf([province, town])).toEqual([10, 20, 50, 38]);
  });

  it("hold the areas where there is no point", () => {
    const country = makePlace("country", { geometry: AREA, level: "country" });
    expect(boundsOf([country, makePlace("unplaced", { level: "town" })])).toEqual([40, 30, 50, 38]);
  });

  it("are none where nothing is placed", () => {
    expect(boundsOf([])).toBeNull();
    expect(boundsOf([makePlace("unplaced", { level: "town" })])).toBeNull();
  });
});

/** A rectangle. */
const rectangle = (west: number, east: number) => [
  [
    [west, -20],
    [east, -20],
    [east, -10],
    [west, -10],
    [west, -20],
  ],
];
const at = (id: string, lng: number, lat = -15): Place =>
  makePlace(id, { geometry: point(lng, lat) });
const SUVA = at("suva", 178.4, -18.1);
const APIA = at("apia", -171.8, -13.8);
const LAU: Geometry = {
  type: "MultiPolygon",
  coordinates: [rectangle(177, 180), rectangle(-180, -178)],
};
const FRANCE: Geometry = { type: "Polygon", coordinates: rectangle(-5, 9) };

describe("the bounds of places on both sides of 180°", () => {
  it("are the narrow ones, in which east counts on", () => {
    const [west, south, east, north] = boundsOf([APIA, SUVA]) ?? [];
    expect([west, south, north]).toEqual([178.4, -18.1, -13.8]);
    expect(east).toBeCloseTo(188.2, 9);
  });

  it("hold an area that is cut there", () => {
    const lau = makePlace("lau", { geometry: LAU, level: "admin" });
    expect(boundsOf([lau])).toEqual([177, -20, 182, -10]);
  });

  it("hold a circle that reaches over it", () => {
    const circled = { ...SUVA, properties: { ...SUVA.properties } };
    circled.properties.precision = { ...circled.properties.precision, radiusM: 300_000 };
    const [west = 0, , east = 0] = boundsOf([circled]) ?? [];
    expect(west).toBeCloseTo(175.6, 0);
    expect(east).toBeCloseTo(181.2, 0);
  });

  it("come from a box that is greater in the west (RFC 7946, 5.2)", () => {
    expect(unbroken([178, -18, -172, -13])).toEqual([178, -18, 188, -13]);
    expect(unbroken([42, 30, 46, 36])).toEqual([42, 30, 46, 36]);
  });
});

describe("where the world of a map is cut", () => {
  const cut = (...places: Place[]): number => cutOf(boundsOf(places) ?? [0, 0, 0, 0], places);

  it("is the date line, as on any map of the world", () => {
    expect(cutOf(boundsOf(HILLAH.places) ?? [0, 0, 0, 0], HILLAH.places)).toBe(-180);
    expect(cut(at("tokyo", 139.7), at("sydney", 151.2))).toBe(-180);
    expect(cut(at("los-angeles", -118), at("london", 0), at("tokyo", 139))).toBe(-180);
    expect(cutOf([-180, -85, 180, 85])).toBe(-180);
  });

  it("is on the other side of the globe where the places lie at the date line", () => {
    expect(cut(SUVA, APIA)).toBeCloseTo(3.3, 9);
    expect(cut(SUVA)).toBeCloseTo(-1.6, 9);
    expect(cutOf([-178, -20, -170, -10])).toBeCloseTo(6, 9);
  });

  it("tears no country that may be drawn too", () => {
    const france = makePlace("france", { geometry: FRANCE, level: "country" });
    const meridian = cut(SUVA, APIA, france);
    expect(meridian < -5 || meridian > 9).toBe(true);
  });
});

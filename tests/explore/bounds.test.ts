import { describe, expect, it } from "vitest";
import { boundsOf, type Bounds } from "../../src/explore/bounds.ts";
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

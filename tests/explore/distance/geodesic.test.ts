import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { geodesicM } from "../../../src/explore/distance/geodesic.ts";
import { vincentyM } from "./vincenty.ts";

type LngLat = readonly [lng: number, lat: number];

/** Reference points of airports (OurAirports), longitude first. */
const AT = {
  "New York JFK": [-73.77869, 40.63993],
  "New York LGA": [-73.87261, 40.7772],
  Newark: [-74.16867, 40.6925],
  London: [-0.461941, 51.4706],
  "Los Angeles": [-118.40805, 33.9425],
  "San Francisco": [-122.37484, 37.619],
  Chicago: [-87.90484, 41.9786],
  Atlanta: [-84.42786, 33.6367],
  Dallas: [-97.038, 32.89683],
  Sydney: [151.17722, -33.94611],
  Perth: [115.96694, -31.94028],
  Singapore: [103.99443, 1.35019],
  Doha: [51.60806, 25.27306],
  Auckland: [174.79167, -37.00806],
} satisfies Record<string, LngLat>;

const MILE_M = 1609.344;

/**
 * Statute miles as the Great Circle Mapper (gcmap.com, WGS 84) gives them. The four longest are
 * also in “The world's 25 longest airline flights”, USA Today, 12 October 2018, after that source.
 */
const PUBLISHED: [from: keyof typeof AT, to: keyof typeof AT, miles: number][] = [
  ["Singapore", "Newark", 9534],
  ["Doha", "Auckland", 9032],
  ["Perth", "London", 9009],
  ["Dallas", "Sydney", 8578],
  ["Sydney", "Los Angeles", 7488],
  ["New York JFK", "London", 3451],
  ["San Francisco", "New York JFK", 2586],
  ["Los Angeles", "New York JFK", 2475],
  ["Atlanta", "Los Angeles", 1947],
  ["Chicago", "New York LGA", 733],
];

const dms = (d: number, m: number, s: number): number => d + m / 60 + s / 3600;

/** Metres to the millimetre, from the documentation of two reference implementations. */
const TO_THE_METRE: [name: string, a: LngLat, b: LngLat, metres: number, within: number][] = [
  // Geoscience Australia, Vincenty's formulae: Flinders Peak to Buninyong.
  [
    "Flinders Peak to Buninyong",
    [dms(144, 25, 29.5244), -dms(37, 57, 3.7203)],
    [dms(143, 55, 35.3839), -dms(37, 39, 10.1561)],
    54_972.271,
    1,
  ],
  // GeographicLib (C. Karney), examples/example-Geodesic.cpp.
  ["JFK to Heathrow", [-73.8, 40.6], [-0.5, 51.6], 5_551_759.4, 10],
];

const anywhere = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

describe("the length of a geodesic", () => {
  it.each(PUBLISHED)("from %s to %s is within 0.5 %% of the published %d miles", (a, b, miles) => {
    const found = geodesicM(AT[a], AT[b]) / MILE_M;
    expect(Math.abs(found - miles) / miles).toBeLessThan(0.005);
    // It is in fact far nearer.
    expect(Math.abs(found - miles)).toBeLessThan(1.1);
  });

  it.each(TO_THE_METRE)("%s is right to some metres", (_, a, b, metres, within) => {
    expect(Math.abs(geodesicM(a, b) - metres)).toBeLessThan(within);
  });

  it("is within 0.5 % even nearly round the world, where the correction is left out", () => {
    // Wellington to Salamanca, from the documentation of GeographicLib for JavaScript.
    const metres = geodesicM([174.81, -41.32], [-5.5, 40.96]);
    expect(Math.abs(metres - 19_959_679.267) / 19_959_679.267).toBeLessThan(0.005);
  });

  it("agrees with Vincenty's formula anywhere it comes to an end", () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        const [found, exact] = [geodesicM(a, b), vincentyM(a, b)];
        fc.pre(exact < 19_000_000);
        expect(Math.abs(found - exact)).toBeLessThanOrEqual(Math.max(0.01, exact * 0.0005));
      }),
      { numRuns: 2000 },
    );
  });

  it("is the same there and back, and nothing from a point to itself", () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        expect(geodesicM(a, b)).toBeCloseTo(geodesicM(b, a), 3);
        expect(geodesicM(a, a)).toBe(0);
      }),
    );
  });

  it("is short over the date line", () => {
    expect(geodesicM([179.9, 0], [-179.9, 0])).toBeCloseTo(geodesicM([0, 0], [0.2, 0]), 3);
  });
});

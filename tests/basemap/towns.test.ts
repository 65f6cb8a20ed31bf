import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Towns } from "../../src/basemap/towns.ts";
import type { Town } from "../../src/basemap/labels/gazetteer.ts";
import { REAL_GAZETTEER } from "./labels/real-gazetteer.ts";

const REAL = new Towns(REAL_GAZETTEER.towns);

const town = (en: string, lon: number, lat: number, rank = 9): Town => {
  return { en, ar: null, lon, lat, rank, kind: 0, country: "XX" };
};

/** One degree of latitude, in kilometres. */
const DEGREE = 111.2;

describe("the town near a point", () => {
  it("is the one that the map writes there, in either language", () => {
    const near = REAL.near({ lat: 33.4, lng: 44.3 }, 65, 7);
    expect([near?.en, near?.ar]).toEqual(["Baghdad", "بغداد"]);
  });

  it("is the nearest of those written, also where a smaller one is nearer", () => {
    const towns = new Towns([town("City", 44, 33, 3), town("Village", 44.33, 33, 9)]);
    const east = (degrees: number) => ({ lat: 33, lng: 44 + degrees });
    expect(towns.near(east(0.32), 65, 7)?.en).toBe("City");
    expect(towns.near(east(0.32), 65, 10)?.en).toBe("Village");
    // Beyond half of 65 km, which are 0.35 degrees of longitude here, the nearest counts.
    expect(towns.near(east(0.37), 65, 7)?.en).toBe("Village");
  });

  it("is a city before a suburb that is a little nearer, and no city that is far away", () => {
    const towns = new Towns([town("Suburb", 44.05, 33, 7), town("City", 44.2, 33, 2)]);
    expect(towns.near({ lat: 33, lng: 44 }, 100, 1)?.en).toBe("City");
    expect(towns.near({ lat: 33, lng: 43.5 }, 100, 1)?.en).toBe("City");
    const apart = new Towns([town("Town", 44.05, 33, 6), town("City", 44.8, 33, 1)]);
    expect(apart.near({ lat: 33, lng: 44 }, 100, 1)?.en).toBe("Town");
  });

  it("is none where none lies within the cell's size, nor ever beyond 100 km", () => {
    const towns = new Towns([town("Town", 0, 10, 1)]);
    const above = (km: number) => ({ lat: 10 + km / DEGREE, lng: 0 });
    expect(towns.near(above(59), 60, 6)?.en).toBe("Town");
    expect(towns.near(above(61), 60, 6)).toBeUndefined();
    expect(towns.near(above(99), 5000, 1)?.en).toBe("Town");
    expect(towns.near(above(101), 5000, 1)).toBeUndefined();
    expect(towns.near(above(4), 0.1, 12)?.en).toBe("Town");
    expect(towns.near(above(6), 0.1, 12)).toBeUndefined();
    expect(REAL.near({ lat: 0, lng: -140 }, 1000, 4)).toBeUndefined();
  });

  it("is found across the 180th meridian and near the poles of the map", () => {
    expect(new Towns([town("East", 179.9, -17)]).near({ lat: -17, lng: -179.9 }, 60, 5)?.en).toBe(
      "East",
    );
    expect(new Towns([town("North", 8, 84.9)]).near({ lat: 84.9, lng: 0 }, 90, 5)?.en).toBe(
      "North",
    );
  });

  it("is the one that comparing with all would find, at the cost of those about it", () => {
    const coordinate = (most: number) => fc.integer({ min: -most * 10, max: most * 10 });
    const towns = fc.array(fc.tuple(coordinate(180), coordinate(80)), { maxLength: 40 });
    const property = fc.property(towns, coordinate(180), coordinate(80), (points, x, y) => {
      const all = points.map(([lon, lat], n) => town(String(n), lon / 10, lat / 10));
      const [lat, lng] = [y / 10, x / 10];
      const away = ({ lon, lat: own }: Town): number => {
        const across = Math.min(Math.abs(lon - lng), 360 - Math.abs(lon - lng));
        return DEGREE * Math.hypot(across * Math.cos((lat * Math.PI) / 180), own - lat);
      };
      const least = Math.min(...all.map(away));
      const found = new Towns(all).near({ lat, lng }, 100, 0);
      expect(found ? away(found) : Infinity).toBe(least <= 100 ? least : Infinity);
    });
    fc.assert(property);
    const before = REAL.looked;
    REAL.near({ lat: 33.4, lng: 44.3 }, 65, 7);
    expect(REAL.looked - before).toBeLessThan(60);
  });
});

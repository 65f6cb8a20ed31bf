import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mercator, mercatorBox } from "../../src/basemap/mercator.ts";

/** Latitude at which the square world of Web Mercator ends. */
const END = 85.0511287798066;

describe("Web Mercator", () => {
  it.each([
    [-180, END, 0, 0],
    [180, -END, 1, 1],
    [0, 0, 0.5, 0.5],
    [90, 66.51326044311186, 0.75, 0.25],
  ])("puts %f, %f at %f, %f of the world", (lng, lat, x, y) => {
    const [u, v] = mercator(lng, lat);
    expect(u).toBeCloseTo(x, 12);
    expect(v).toBeCloseTo(y, 12);
  });

  it("is undone by the Gudermannian", () => {
    const lng = fc.double({ min: -180, max: 180, noNaN: true });
    const lat = fc.double({ min: -END, max: END, noNaN: true });
    fc.assert(
      fc.property(lng, lat, (east, north) => {
        const [x, y] = mercator(east, north);
        const back = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
        expect(x * 360 - 180).toBeCloseTo(east, 9);
        expect(back).toBeCloseTo(north, 9);
      }),
    );
  });

  it("gives a box of degrees its corners", () => {
    expect(mercatorBox([-180, -END, 0, 0])).toMatchObject({ left: 0, right: 0.5, top: 0.5 });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalsAt, roundCamera } from "../../../src/explore/link/camera.ts";
import { readHash, writeHash } from "../../../src/explore/link/hash.ts";

const ANY = { noNaN: true, noDefaultInfinity: true };

describe("the camera in a link", () => {
  it.each([
    [0, 1],
    [0.5, 1],
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 3],
    [6, 4],
    [8, 4],
    [9, 5],
    [16, 5],
    [17, 6],
    [22, 6],
  ])("at zoom %d has %d decimals", (zoom, decimals) => {
    expect(decimalsAt(zoom)).toBe(decimals);
    expect(writeHash({ camera: { zoom, lat: 1, lng: 2 } })).toBe(
      `#map=${zoom}/${(1).toFixed(decimals)}/${(2).toFixed(decimals)}`,
    );
  });

  it("moves by less than a pixel of its zoom level when it is rounded", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 18, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (zoom, lng) => {
          const pixel = 360 / (256 * 2 ** zoom);
          const moved = Math.abs(roundCamera({ zoom, lat: 0, lng }).lng - lng);
          expect(moved).toBeLessThanOrEqual(Math.max(pixel, 0.5 * 10 ** -decimalsAt(zoom)) * 1.01);
        },
      ),
    );
  });

  it.each([
    [190, -170],
    [-190, 170],
    [540, -180],
    [360 * 3 + 44.4, 44.4],
    [180, 180],
    [-180, -180],
  ])("over the edge of the world at longitude %d is written as %d", (lng, written) => {
    expect(roundCamera({ zoom: 6, lat: 0, lng }).lng).toBe(written);
  });

  it("can always be read again, wherever the map was dragged", () => {
    fc.assert(
      fc.property(
        fc.record({ zoom: fc.double(ANY), lat: fc.double(ANY), lng: fc.double(ANY) }),
        (camera) => {
          const rounded = roundCamera(camera);
          expect(roundCamera(rounded)).toEqual(rounded);
          expect(readHash(writeHash({ camera }))).toEqual({
            view: { camera: rounded },
            problems: [],
          });
        },
      ),
    );
  });
});
